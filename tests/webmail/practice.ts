/** A mail that left, or would have left, the practice webmail. */
export type PracticeReply = {
  /** Addresses, split by ", ". */
  to: string;
  subject: string;
  html: string;
  text: string;
};

/** What both practice webmails tell a test. */
export type Practice = {
  /** Oldest first. */
  sent: PracticeReply[];
  /** One per open or stored draft, as it was last saved. */
  drafts: (PracticeReply & { id: string })[];
  /** Actions in the order in which they fired: 'archive', 'reply', 'send' … */
  log: string[];
  /** Gmail only: makes the last used body another node with the same content, as Gmail does now and then. */
  recreateBody?: () => void;
};

declare global {
  interface Window {
    practice: Practice;
  }
}
