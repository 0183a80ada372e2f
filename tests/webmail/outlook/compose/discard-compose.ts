import { logAction } from '#tests/webmail/outlook/practice-record.ts';
import { texts } from '#tests/webmail/outlook/texts.ts';
import { ask } from '#tests/webmail/outlook/ui/dialog.ts';
import { toast } from '#tests/webmail/outlook/ui/toast.ts';
import type { Compose } from './compose.ts';
import { closeCompose } from './close-compose.ts';
import { dropDraft } from './save-draft.ts';

/** Throws the draft away; asks first when something was written. */
export async function discardCompose(compose: Compose): Promise<void> {
  const isSure =
    !compose.hasChanged ||
    (await ask(
      {
        title: texts.discardTitle,
        text: texts.discardQuestion,
        confirm: texts.discardConfirm,
        cancel: texts.keep,
      },
      compose.host.ownerDocument,
    ));
  if (!isSure) return;
  dropDraft(compose);
  closeCompose(compose);
  logAction('discard');
  if (compose.hasChanged) toast(texts.draftGone);
}
