/**
 * Outlook on the web, as far as we know it. Beside each selector when it applies and what showed it. No complete capture of a compose
 * window exists: ids that begin with a word are the strongest, labels are localised and class names change every few months.
 */

/** Fields that may be a draft, surest first. Recipients have `contenteditable` too, but no `aria-multiline`. */
export const FIELDS = [
  '[contenteditable=true][role=textbox][aria-multiline=true]', // capture 2023; skeletons 2026
  '[id^=editorParent_] > [contenteditable=true]', // capture 2023
  '[id^=docking_DockingTriggerPart_] [contenteditable=true]', // skeleton 2026-09
  '[id^=docking_InitVisiblePart_] [contenteditable=true]:not(.EditorClass)', // inline reply, skeleton 2026-09
] as const;

/** Read-only mail; its accessible name is the same as the field's (captures 2025-11). */
export const MESSAGE_BODY = '[id^=UniqueMessageBody], [role=document]';

/** One compose window. The number in its id is not stable while others open and close (skeletons 2026-09). */
export const COMPOSE_ROOT = '[id^=docking_InitVisiblePart_]';
/** A window of its own (shipping extension 2026). Never `MailReadCompose`: the reading pane has that too. */
export const POPOUT_ROOT = '[data-app-section=Form_Content]';

/** Send; its id is made anew at each rendering (shipping extensions 2026; test suite 2025). */
export const SEND =
  '[id^=splitButton-][id$=__primaryActionButton], [data-testid=ComposeSendButton], button[title^="Send ("]';
export const DISCARD = '#discardCompose'; // shipping extensions 2026

/** `MSG_<hex>_SUBJECT`, the only name a draft has in the page (selenium scripts; skeleton 2026-09). */
export const SUBJECT = 'input[id^=MSG_][id$=_SUBJECT]';

/** Where a conversation, or a single message in a window of its own, is read (captures 2025-11). */
export const READING_PANE =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, #ItemReadingPaneContainer, [role=main]';

/** In a message's card: "From: Fatima Jansen", "Von: …", "Van: …" (captures 2025-11). */
export const LABELLED = '[aria-label*=":"]';
export const NOT_A_SENDER =
  '[data-testid=RecipientWell] *, [role=toolbar] *, [role=menuitem], [role=heading]';

/** "Account manager for Sam de Vries" (shipping extensions; Dutch wording not seen). */
export const ACCOUNT = '#O365_MainLink_Me';
export const SIGNATURE = '[id$=Signature]'; // capture 2023
