/**
 * Gmail's page, as far as we know it. Beside each selector when it applies and what showed it; class tokens are the weakest and
 * never stand alone. Labels are localised and hold direction marks: none is used.
 */

/** Fields that may be a rich draft. */
export const RICH_FIELD = [
  '[g_editable=true][contenteditable=true]', // every capture 2018–2025
  '.Am.Al.editable[contenteditable=true]', // capture 2025-02 whose g_editable was stripped; inline reply measured 2026-07
  '[role=textbox][aria-multiline=true][contenteditable=true]', // every capture; should the two above be renamed
].join(', ');
/** Plain-text mode: the twin of the rich field; one of both is shown (capture 2018–19). */
export const PLAIN_FIELD = '.Ar.As textarea';
export const FIELD = `${RICH_FIELD}, ${PLAIN_FIELD}`;

/** Read-only mail, and whatever an incoming mail imitates. */
export const MESSAGE_BODY = '.a3s, .ii.gt';

/** The root of one compose window, popup or inline: unchanged 2014–2026 (capture 2020-10; shipping extensions 2026). */
export const COMPOSE_ROOT = '.M9, .aoI[role=region]';

/** Only a compose window has one of these: its Send button, or the hidden fields of its form (captures 2020-10, 2026-07). */
export const COMPOSE_EVIDENCE = '.T-I.aoO, input[name=draft], input[name=composeid], input[name=subjectbox]';

/** What Gmail calls a draft: filled at the first save, `#msg-a:r…` (capture 2020-10). */
export const DRAFT_ID = 'input[name=composeid], input[name=draft]';

/** The popup's outer edge; an inline reply has none (capture 2020-10; measured 2026-07). */
export const POPUP = '[role=dialog]:not([aria-modal=true])';

/** Send and Discard (capture 2020-10, shipping extensions 2026; Send also measured 2026-07). */
export const SEND = '.T-I.aoO, .IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])';
export const DISCARD = '.gU .oh, [role=button].oh';

/** The list or conversation in view; since 2026 the one before it stays in the page, outside of it and not drawn. */
export const MAIN = '[role=main]';

/** One message of a conversation, its text and its sender; only an expanded message has a text (shipping extensions 2026). */
export const MESSAGE = '[data-message-id]';
export const MESSAGE_TEXT = '.a3s';
export const SENDER = '.gD[email], [email][name]';
/** `rm`: the message answered; `rt`: its conversation (capture 2020-10). */
export const ANSWERED_MESSAGE = 'input[name=rm]';
export const ANSWERED_THREAD = 'input[name=rt]';
export const THREAD_TITLE = '[data-thread-perm-id]';
/** The trimmed quote of a reply, as HTML, until "Show trimmed content" is pressed (shipping extension 2026). */
export const TRIMMED_QUOTE = 'input[name=uet]';

/** Who writes: the From field of the draft, else the label of the account button (capture 2020-10; shipping extensions). */
export const FROM = 'input[name=from]';
export const ACCOUNT = 'a[href^="https://accounts.google.com/SignOutOptions"][aria-label]';
export const SIGNATURE = '.gmail_signature'; // every capture with a signature
