/** Why something could not be stored. `newer-data`: a newer version of the extension has written here; reading only. */
export type StorageError = 'storage-unavailable' | 'storage-full' | 'newer-data';

/** What a failure of the browser's storage means. Dexie wraps the real reason in `inner`. */
export const toStorageError = (error: unknown): StorageError =>
  isQuotaError(error) ? 'storage-full' : 'storage-unavailable';

// Browsers name it in IndexedDB and only describe it in `storage.local`.
const isQuotaError = (error: unknown): boolean => {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  if (error.name === 'QuotaExceededError' || /quota/iu.test(error.message)) return true;
  return 'inner' in error && isQuotaError(error.inner);
};
