/** Before anybody chose anything. Apart from the schema of settings, so that a mail page needs no zod. */
export const DEFAULT_SETTINGS: {
  readonly uiLanguage: 'auto' | 'nl' | 'en';
  readonly framework: string;
  readonly collapsed: boolean;
  mutedRules: string[];
  readonly writerName: string;
} = { uiLanguage: 'auto', framework: 'triade', collapsed: false, mutedRules: [], writerName: '' };
