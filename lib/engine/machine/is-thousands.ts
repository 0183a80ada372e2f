/** Whether a number is a thousand or more, with points or commas between its thousands and before its cents. */
export const isThousands = (number: string): boolean =>
  /^\d{4,}$/.test(number.replace(/[.,]\d{1,2}$/, '').replace(/[.,]/g, ''));
