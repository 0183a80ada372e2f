import { text as check } from 'alex';

/** Alone among the peers it offers one function for plain prose; `markdown` would read more. */
export const open = () => (text) => check(text).messages.length;
