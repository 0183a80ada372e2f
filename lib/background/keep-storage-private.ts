/** The part of `browser.storage.local` that says who may read it; absent in older browsers. */
type AccessArea = {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

/** Closes the stored settings and snippets to content scripts, which share a process with the mail page. */
export const keepStoragePrivate = async (area: AccessArea): Promise<void> => {
  // A browser that refuses keeps its default, in which pages themselves cannot read it either.
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
};
