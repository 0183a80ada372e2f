const query = new URLSearchParams(location.search);

/** A whole number of milliseconds from the address, or the usual value. */
function waitFromAddress(name: string, usual: number): number {
  const given = Number(query.get(name) ?? Number.NaN);
  return Number.isInteger(given) && given >= 0 ? given : usual;
}

/** How this visit differs from the usual one; read once from the address. */
export const settings = {
  language: query.get('lang') === 'en' ? 'en' : 'nl',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  /** Labels for screen readers are random, as if in a language nobody here reads. */
  hasRandomLabels: query.get('labels') === 'random',
  editorAfterMs: waitFromAddress('editorAfter', 120),
  signatureAfterMs: waitFromAddress('signatureAfter', 450),
} as const;
