import type { OptionsWords } from './options-nl.ts';

/** The texts of the options page, in English. */
export const optionsEn: OptionsWords = {
  title: 'Options',
  local: 'Everything stays on this computer',
  loading: 'One moment…',
  settings: {
    title: 'Preferences',
    language: 'Language of Weerklank',
    languages: { auto: 'As the browser', nl: 'Dutch', en: 'English' },
    name: 'Your name',
    nameHint: 'Takes the place of {{my.name}} in your snippets.',
    framework: 'Writing model',
    frameworkHint: 'The panel opens with it. You can always switch there.',
    saved: 'Saved',
  },
  muted: {
    title: 'Rules that keep silent',
    none: 'None. Does a tip not help you? Choose “Never this rule again” in the panel.',
    unmute: 'Switch on again',
    unmuteRule: (rule) => `Switch on again: ${rule}`,
  },
  library: {
    title: 'Snippets',
    count: (count) => (count === 1 ? '1 snippet' : `${count} snippets`),
    add: 'New snippet',
    search: 'Search snippets',
    kind: 'Kind',
    allKinds: 'All kinds',
    language: 'Language',
    allLanguages: 'All languages',
    none: 'Nothing here yet. “New snippet” makes your first one.',
    noneFound: 'Nothing found. A shorter word or another kind often finds more.',
    own: 'Own',
    used: (count) => (count === 1 ? 'used once' : `used ${count} times`),
    remove: 'Remove',
    removeSnippet: (title) => `Remove: ${title}`,
    removed: (title) => `“${title}” is removed.`,
    putBack: 'Put back',
  },
  form: {
    addTitle: 'New snippet',
    changeTitle: 'Change snippet',
    title: 'Title',
    titleHint: 'How will you recognise it?',
    twoForms: 'Separate text for formal and informal',
    text: 'Text',
    textU: 'Formal text (u)',
    textJe: 'Informal text (je)',
    placeholders: 'Insert a field',
    placeholderNames: {
      aanhef: 'Greeting with name',
      voornaam: 'First name',
      achternaam: 'Last name',
      naam: 'Full name',
      bestelnummer: 'Order number',
      datum: 'Today’s date',
      'mijn.naam': 'Your own name',
    },
    cursor: 'Place of the cursor',
    placeholderHint:
      'The panel asks for what the mail does not tell. Make your own: {{colour}} or {{colour|blue}}.',
    preview: 'In the mail',
    previewEmpty: 'Write something and it shows here.',
    save: 'Save',
    cancel: 'Never mind',
    stillHere: 'You were still working on this. It is not saved yet.',
    finishFirst: 'Save this first, or choose “Never mind”. Then you can go on with another snippet.',
    needsTitle: 'Give it a title, so that you can find it again.',
    needsText: 'There is no text in it yet. Write at least one sentence.',
  },
  trouble: {
    'storage-unavailable':
      'The browser’s storage does not respond. You see a copy for reading; restart the browser to make changes.',
    'storage-full':
      'The disk is full, so saving is not possible now. Make some room and try again; what you typed stays here.',
    'newer-data':
      'Your snippets were made with a newer version of Weerklank. You can read them; update Weerklank to change them.',
    notSaved: 'Not saved yet.',
    settings: 'This preference could not be saved. Please try again in a moment.',
    notMirrored: 'Saved. The spare copy had no room; make some room on the disk.',
    restored: (count) =>
      count === 1
        ? 'The browser had lost your snippets. 1 came back from the spare copy.'
        : `The browser had lost your snippets. ${count} came back from the spare copy.`,
    understood: 'Good',
  },
};
