import type { Practice, PracticeReply } from '#tests/webmail/practice.ts';

import { lastUsedCompose } from './compose/composes.ts';
import { log, store, type StoredDraft } from './store.ts';

/** What tests can ask of this page, as `window.practice`; always the state of now. */
export const practice: Practice = {
  get sent() {
    return store.sent.map(forTests);
  },
  get drafts() {
    return store.drafts.map((draft) => ({ ...forTests(draft), id: draft.id }));
  },
  log,
  recreateBody: () => lastUsedCompose()?.frame.editor.recreate(),
};

function forTests({ to, subject, html, text }: StoredDraft): PracticeReply {
  return { to: to.map(({ address }) => address).join(', '), subject, html, text };
}
