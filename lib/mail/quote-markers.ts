/**
 * Elements with which quoted mail begins, of every client whose mail may stand in a draft. The first one in the
 * document counts, whichever client's it is: a late cut is worse than no cut.
 * Exchange prefixes ids with `x_`, Gmail with `m_123`, Yahoo classes with `ydp…`, hence the ends-with and contains.
 */
export const QUOTE_BEGINS = [
  // Gmail since 2014: attribution and quote in one container; a bare blockquote may be the writer's own (Ctrl+Shift+9).
  'div[class~=gmail_quote], div[class~=gmail_quote_container], div[class~=gmail_attr], div[class~=gmail_extra]',
  // Outlook on the web and new Outlook: everything behind the marker is quote, as siblings.
  '[id$=appendonsend]',
  '[id$=mail-editor-reference-message-container], .ms-outlook-mobile-reference-message',
  '.ms-outlook-mobile-body-separator-line',
  '[id$=divRplyFwdMsg]',
  // Outlook and Word on the desktop: a line above the header.
  'div[style*="border-top:solid #E1E1E1 1.0pt"], div[style*="border-top:solid #B5C4DF 1.0pt"]',
  'div[style*="border-top: solid #E1E1E1 1.0pt"], div[style*="border-top: solid #B5C4DF 1.0pt"]',
  'div[style*="border-top: 1pt solid rgb(225, 225, 225)"], div[style*="border-top: 1pt solid rgb(181, 196, 223)"]',
  'a[name=_MailOriginal], a[name=_MailEndCompose], [id$=OLK_SRC_BODY_SECTION]',
  // Windows Mail draws its line inside the header's own block.
  'div[style*="border-top-color: rgb(229, 229, 229)"], div[style*="border-top-color: rgb(225, 225, 225)"]',
  // Hotmail, Yahoo, Thunderbird, Proton, Zoho, Zimbra.
  'hr[id$=stopSpelling]',
  '[class*=yahoo_quoted], [id*=yahoo_quoted], p.yahoo-quoted-begin',
  '.moz-cite-prefix, .moz-forward-container',
  '.protonmail_quote',
  '.zmail_extra',
  'hr[data-marker=__DIVIDER__]',
].join(', ');

/** A quotation that ends again; what stands below it is the writer's. */
export const QUOTATION = 'blockquote[type=cite], blockquote.gmail_quote';

/** Signatures with an element of their own. What is typed below one is the writer's. */
export const SIGNATURE = [
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail=gmail_signature]',
  // `#Signature` (Outlook on the web), `#AppleMailSignature`, `#ms-outlook-mobile-signature`, each perhaps prefixed.
  '[id$=Signature], [id$=ms-outlook-mobile-signature]',
  '.moz-signature, .protonmail_signature_block',
].join(', ');
