/** Failures as calm lines for a writer. */
import type { Words } from '#lib/i18n/words.ts';
import type { WriteError } from '#lib/mail/mail-site.ts';
import type { SendError } from '#lib/messaging/send.ts';

/** What a failed question says to the writer. */
export const noticeOf =
  (error: SendError) =>
  (words: Words): string => {
    if (error === 'extension-gone') return words.notices.extensionGone;
    return error === 'storage-unavailable'
      ? words.notices.storageUnavailable
      : words.notices.workerUnreachable;
  };

/** What a refused write says to the writer. */
export const writeNotice =
  (error: WriteError) =>
  ({ notices }: Words): string => {
    switch (error) {
      case 'draft-changed':
        return notices.draftChanged;
      case 'window-closed':
        return notices.windowClosed;
      case 'editor-refused':
        return notices.editorRefused;
    }
  };
