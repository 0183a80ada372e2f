import { parseColor } from 'roosterjs-content-model-dom';

/** The colour in which a light colour is shown on a dark page; the mail itself keeps the light one. */
export function darkColor(light: string): string {
  const parts = parseColor(light);
  if (!parts) return light;
  // Black must stay readable, white must not glare.
  const turned = parts.map((part) => Math.round(235 - part * 0.8));
  return `rgb(${turned.join(', ')})`;
}
