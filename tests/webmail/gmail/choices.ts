/** What a test chose in the address: `…/mail/u/0/?lang=en&theme=dark#inbox`. */
export type Choices = {
  readonly language: 'nl' | 'en';
  readonly theme: 'light' | 'dark';
  /** True: no label says what it labels, so that nothing can depend on one. */
  readonly hasRandomLabels: boolean;
  /** True: no class is what live Gmail calls it; only attributes and nesting are left. */
  readonly hasRandomClasses: boolean;
  readonly signature: 'above' | 'below' | 'none';
  /** How long a compose window lets wait for itself. */
  readonly lateMs: number;
  /** `compose`: a draft in a window of its own; `thread`: a conversation in one. */
  readonly view: 'whole' | 'compose' | 'thread';
};

export const choices: Choices = readChoices(new URLSearchParams(location.search));

function readChoices(given: URLSearchParams): Choices {
  const signature = given.get('signature');
  const view = given.get('view');
  return {
    language: given.get('lang') === 'en' ? 'en' : 'nl',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
    hasRandomLabels: given.get('labels') === 'random',
    hasRandomClasses: given.get('classes') === 'random',
    signature: signature === 'none' || signature === 'below' ? signature : 'above',
    lateMs: Number(given.get('late') ?? 0),
    view: view === 'cm' ? 'compose' : view === 'btop' ? 'thread' : 'whole',
  };
}
