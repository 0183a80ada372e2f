export type Theme = 'light' | 'dark';

/**
 * Whether a person sees this element of the page on a light or a dark ground; null where that cannot be told. The setting of
 * the computer does not say it: both webmails have a theme of their own.
 */
export const themeAround = (element: Element | null): Theme | null => {
  if (!element) return null;
  const colour = readColour(getComputedStyle(element).backgroundColor);
  if (!colour) return null;
  if (colour.opacity < 0.5) return themeAround(element.parentElement);
  return colour.light < 128 ? 'dark' : 'light';
};

/** Browsers write a computed colour as `rgb(…)` or `rgba(…)`; other notations are left alone. */
const readColour = (colour: string): { readonly light: number; readonly opacity: number } | null => {
  if (colour === '' || colour === 'transparent') return { light: 0, opacity: 0 };
  const [red, green, blue, opacity = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return null;
  return { light: red * 0.3 + green * 0.59 + blue * 0.11, opacity };
};
