import type { StepState } from '#lib/domain/analysis.ts';
import type { SnippetKind } from '#lib/domain/snippet.ts';

import { languageName } from './language-name.ts';
import { placeholderLabel } from './placeholder-label.ts';

const stepStates: Record<StepState, string> = {
  present: 'staat erin',
  weak: 'kan duidelijker',
  missing: 'nog niet',
  'not-needed': 'hier niet nodig',
};

// The order of the keys is the order of a mail, and of the list in the panel.
const snippetKinds: Record<SnippetKind, string> = {
  aanhef: 'Aanhef',
  dank: 'Bedanken',
  erkenning: 'Erkennen',
  begrip: 'Begrip tonen',
  excuus: 'Excuus',
  oorzaak: 'Uitleg van de oorzaak',
  oplossing: 'Oplossing',
  vraag: 'Navragen',
  belofte: 'Belofte',
  afsluiting: 'Afsluiting',
  feit: 'Feiten',
  'heel-antwoord': 'Heel antwoord',
};

const placeholders: Readonly<Record<string, string>> = {
  voornaam: 'Voornaam van de klant',
  achternaam: 'Achternaam van de klant',
  aanhef: 'Aanhef, zoals “Beste Fatima Jansen”',
  datum: 'Datum of dag',
  bestelnummer: 'Bestelnummer',
  'mijn.naam': 'Je eigen naam',
};

/** All texts for people, in Dutch: the source. Texts with numbers or names in them are functions. */
export const nl = {
  panel: {
    name: 'Weerklank',
    region: 'Weerklank: meelezen met je antwoord',
    collapse: 'Inklappen',
    options: 'Opties',
    local: 'Alles blijft op deze computer',
    notAComplaint: 'Dit is geen klacht',
    coachAnyway: 'Coach deze mail toch',
    open: (count: number) =>
      count === 0
        ? 'Weerklank openen: wat nodig is, staat erin'
        : `Weerklank openen: nog ${openPoints(count)}`,
    openQuiet: 'Weerklank openen',
    summary: (parts: number, tips: number) =>
      parts + tips === 0
        ? 'Wat nodig is, staat erin.'
        : `Nog ${[parts > 0 && openParts(parts), tips > 0 && tipCount(tips)].filter(Boolean).join(' en ')}.`,
  },
  checklist: {
    title: 'Wat je antwoord nodig heeft',
    frameworks: 'Schrijfmodel',
    done: 'Alles staat erin. Lees het nog één keer hardop, dan kan het weg.',
    states: stepStates,
    chance: 'kan erbij',
    insert: (sentence: string) => `Voeg in: ${sentence}`,
    moreOffers: 'Andere zinnen',
    gapHint: 'Wat tussen [haken] staat, vul je zelf in.',
  },
  tips: {
    title: 'Kan vriendelijker of duidelijker',
    stop: 'Nog even vóór het verzenden',
    model: 'Vermoeden: kijk zelf of het klopt',
    replace: (sentence: string) => `Vervang door: ${sentence}`,
    remove: (quote: string) => `Laat weg: ${quote}`,
    removeShort: 'Laat dit weg',
    instead: 'Bijvoorbeeld',
    why: 'Waarom?',
    source: (source: string) => `Bron: ${source}`,
    dismiss: 'Nu niet',
    mute: 'Nooit meer deze regel',
    more: (count: number) => (count === 1 ? 'Daarna nog 1 tip.' : `Daarna nog ${count} tips.`),
  },
  snippets: {
    title: 'Tekstblokken',
    search: 'Zoek een tekstblok',
    list: 'Gevonden tekstblokken',
    none: 'Er zijn nog geen tekstblokken. Bij Opties maak je ze, of haal je ze ergens anders vandaan.',
    noneFound: (query: string) => `Niets gevonden voor “${query}”. Een korter woord vindt vaak meer.`,
    kinds: snippetKinds,
  },
  placeholders: {
    title: (snippet: string) => `Nog even invullen: ${snippet}`,
    emptyHint: 'Wat je leeg laat, blijft als zichtbaar gat in de mail staan.',
    insert: 'Invoegen',
    cancel: 'Toch niet',
    label: (name: string) => placeholderLabel(name, placeholders),
  },
  quiet: {
    quietTitle: 'Geen klacht gezien',
    quiet: 'Dit lijkt geen antwoord op een klacht, dus ik houd me stil.',
    otherTitle: 'Een andere taal',
    otherLanguage: (code: string) =>
      `Dit antwoord lijkt geschreven in het ${languageName(code, 'nl')}. Ik lees nu alleen Nederlands en Engels mee; je tekstblokken werken wel.`,
    unknownLanguage:
      'Ik zie nog niet in welke taal dit antwoord is. Na een paar zinnen Nederlands of Engels lees ik mee.',
    waitingTitle: 'Ik lees mee',
    waiting: 'Begin gerust te schrijven. Zodra er een paar woorden staan, kijk ik mee.',
  },
  notices: {
    extensionGone:
      'Weerklank is bijgewerkt. Herlaad deze pagina om weer mee te lezen; je concept blijft staan.',
    inserted: 'Ingevoegd. Met Ctrl+Z maak je het ongedaan.',
    replaced: 'Vervangen. Met Ctrl+Z maak je het ongedaan.',
    gapsLeft: (count: number) =>
      count === 1
        ? 'Er staat nog 1 gat in je antwoord om zelf in te vullen.'
        : `Er staan nog ${count} gaten in je antwoord om zelf in te vullen.`,
    workerUnreachable:
      'Weerklank reageert even niet. Je mail is in orde en je kunt gewoon doorgaan; herlaad de pagina als dit zo blijft.',
    otherLanguage: (code: string) =>
      `Dit deel is in het ${languageName(code, 'nl')}; daar kijk ik niet naar.`,
    draftChanged:
      'De tekst is intussen veranderd, dus er is niets ingevoegd. Kijk even en klik dan nog een keer.',
    windowClosed: 'Dit opstelvenster is al gesloten. Er is niets ingevoegd.',
    editorRefused:
      'De webmail nam de tekst niet aan; er is niets veranderd. Klik in je antwoord en probeer het nog een keer.',
    storageUnavailable:
      'Je tekstblokken en voorkeuren zijn nu niet bereikbaar. Meelezen werkt wel; herstart de browser als dit zo blijft.',
    textTooLong: 'Dit antwoord is erg lang. Ik lees alleen het eerste deel mee.',
    ruleMuted: 'Deze regel zwijgt voortaan. Bij Opties zet je hem weer aan.',
  },
};

const openPoints = (count: number) => (count === 1 ? '1 punt open' : `${count} punten open`);

const openParts = (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`);

const tipCount = (count: number) => (count === 1 ? '1 tip' : `${count} tips`);
