/** A label for a person: the known one, else the placeholder's own name made readable (`klant_nummer` → “Klant nummer”). */
export const placeholderLabel = (name: string, known: Readonly<Record<string, string>>): string => {
  // Own keys only: a snippet may hold a placeholder that is called `constructor`.
  const label = Object.hasOwn(known, name) ? known[name] : undefined;
  if (label !== undefined) return label;
  const words = name.replace(/[._-]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
