/** Longer drafts are coached on their first part; webmail drafts of this size are pasted documents. UTF-16 units. */
export const MAX_TEXT_CHARS = 200_000;
