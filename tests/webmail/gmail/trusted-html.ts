// The page's policy lets through what the page itself stored: drafts and sent mails.
const policy = window.trustedTypes?.createPolicy('webmail', { createHTML: (html) => html });

/** Puts stored HTML of a draft or mail into an element, as the page's Trusted Types demand. */
export function setStoredHtml(into: Element, html: string): void {
  into.innerHTML = policy ? policy.createHTML(html) : html;
}
