import { languageName } from './language-name.ts';
import type { nl } from './nl.ts';
import { placeholderLabel } from './placeholder-label.ts';

const placeholders: Readonly<Record<string, string>> = {
  first_name: 'First name of the customer',
  last_name: 'Last name of the customer',
  greeting: 'Greeting, such as “Dear Fatima”',
  date: 'Date or day',
  order_number: 'Order number',
  'my.name': 'Your own name',
};

/** The same texts in English. */
export const en = {
  panel: {
    name: 'Weerklank',
    region: 'Weerklank: reading along with your reply',
    collapse: 'Collapse',
    options: 'Options',
    local: 'Everything stays on this computer',
    notAComplaint: 'This is not a complaint',
    coachAnyway: 'Coach this mail anyway',
    open: (count) =>
      count === 0 ? 'Open Weerklank: the essentials are there' : `Open Weerklank: ${openPoints(count)} to go`,
    openQuiet: 'Open Weerklank',
    summary: (parts, tips) =>
      parts + tips === 0
        ? 'The essentials are there.'
        : `Still to go: ${[parts > 0 && openParts(parts), tips > 0 && tipCount(tips)].filter(Boolean).join(' and ')}.`,
  },
  checklist: {
    title: 'What your reply needs',
    frameworks: 'Writing model',
    done: 'Everything is there. Read it aloud once more and it is ready to go.',
    states: {
      present: 'is there',
      weak: 'could be clearer',
      missing: 'not yet',
      'not-needed': 'not needed here',
    },
    chance: 'could be added',
    insert: (sentence) => `Insert: ${sentence}`,
    moreOffers: 'Other sentences',
    gapHint: 'What stands between [brackets] is for you to fill in.',
  },
  tips: {
    title: 'Could be kinder or clearer',
    stop: 'Just before you send this',
    model: 'A hunch: see for yourself whether it fits',
    replace: (sentence) => `Replace with: ${sentence}`,
    remove: (quote) => `Leave out: ${quote}`,
    removeShort: 'Leave this out',
    instead: 'For example',
    why: 'Why?',
    source: (source) => `Source: ${source}`,
    dismiss: 'Not now',
    mute: 'Never this rule again',
    more: (count) => (count === 1 ? '1 more tip after this.' : `${count} more tips after this.`),
  },
  snippets: {
    title: 'Snippets',
    search: 'Find a snippet',
    list: 'Snippets found',
    none: 'There are no snippets yet. In Options you can write them, or bring them from somewhere else.',
    noneFound: (query) => `Nothing found for “${query}”. A shorter word often finds more.`,
    kinds: {
      aanhef: 'Salutation',
      dank: 'Thanks',
      erkenning: 'Acknowledgement',
      begrip: 'Empathy',
      excuus: 'Apology',
      oorzaak: 'Explanation of the cause',
      oplossing: 'Solution',
      vraag: 'Asking',
      belofte: 'Promise',
      afsluiting: 'Closing',
      feit: 'Facts',
      'heel-antwoord': 'Whole reply',
    },
  },
  placeholders: {
    title: (snippet) => `A few details first: ${snippet}`,
    emptyHint: 'What you leave empty stays in the mail as a visible gap.',
    insert: 'Insert',
    cancel: 'Not after all',
    label: (name) => placeholderLabel(name, placeholders),
  },
  quiet: {
    quietTitle: 'No complaint seen',
    quiet: 'This does not look like a reply to a complaint, so I keep quiet.',
    otherTitle: 'Another language',
    otherLanguage: (code) =>
      `This reply seems to be written in ${languageName(code, 'en')}. For now I read Dutch and English; your snippets still work.`,
    unknownLanguage:
      'I cannot tell yet which language this reply is in. After a few sentences of Dutch or English I will read along.',
    waitingTitle: 'I am reading along',
    waiting: 'Just start writing. As soon as there are a few words I will have a look.',
  },
  notices: {
    extensionGone: 'Weerklank was updated. Reload this page to go on; your draft stays.',
    inserted: 'Inserted. Ctrl+Z takes it back.',
    replaced: 'Replaced. Ctrl+Z takes it back.',
    gapsLeft: (count) =>
      count === 1
        ? 'Your reply still has 1 gap to fill in.'
        : `Your reply still has ${count} gaps to fill in.`,
    workerUnreachable:
      'Weerklank does not answer for a moment. Your mail is fine and you can carry on; reload the page if this lasts.',
    otherLanguage: (code) => `This part is in ${languageName(code, 'en')}; I do not look at it.`,
    draftChanged:
      'The text changed in the meantime, so nothing was inserted. Have a look and click once more.',
    windowClosed: 'This compose window is already closed. Nothing was inserted.',
    editorRefused:
      'The webmail did not take the text; nothing was changed. Click in your reply and try once more.',
    storageUnavailable:
      'Your snippets and preferences cannot be reached right now. Reading along still works; restart the browser if this lasts.',
    textTooLong: 'This reply is very long. I only read its first part.',
    ruleMuted: 'This rule is silent from now on. In Options you can switch it back on.',
  },
} satisfies typeof nl;

const openPoints = (count: number) => (count === 1 ? '1 point' : `${count} points`);

const openParts = (count: number) => (count === 1 ? '1 part' : `${count} parts`);

const tipCount = (count: number) => (count === 1 ? '1 tip' : `${count} tips`);
