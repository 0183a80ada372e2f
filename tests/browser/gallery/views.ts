import type { ChecklistView, PanelView } from '#lib/coach/panel.ts';
import type { Suggestion, Tip } from '#lib/domain/analysis.ts';
import type { Snippet, SnippetKind } from '#lib/domain/snippet.ts';

const SEEN =
  'Beste meneer Jansen,\n\nWat vervelend dat u het gevoel heeft dat u niet geholpen bent. U had het formulier voor ' +
  'arbeidsongeschiktheidsverzekeringsaanvragen eerder moeten opsturen. Middels deze mail laten wij u weten dat wij het nakijken.';

const offer = (text: string, start = 0, end = start): Suggestion => ({ text, edit: { start, end, text } });

const tipAt = (quote: string, part: Partial<Tip>): Tip => {
  const start = SEEN.indexOf(quote);
  return {
    rule: `nl/${quote}`,
    label: null,
    severity: 'medium',
    start,
    end: start + quote.length,
    message: '',
    why: '',
    source: null,
    step: null,
    by: 'rule',
    suggestions: [],
    ...part,
  };
};

const TIPS: readonly Tip[] = [
  tipAt('U had het formulier voor arbeidsongeschiktheidsverzekeringsaanvragen eerder moeten opsturen.', {
    severity: 'high',
    message: '“U had … moeten” kan als een verwijt overkomen. Zeg liever wat er nu kan.',
    why: 'Wie een verwijt leest, gaat zich verdedigen en hoort de oplossing niet meer.',
    source: 'Van Noort & Willemsen, Online damage control (2012)',
    suggestions: [
      offer('Ik leg graag uit wat u nu nog kunt doen.'),
      offer('Stuurt u mij het formulier vóór [welke dag?], dan neem ik het zelf in behandeling.'),
    ],
  }),
  tipAt('Wat vervelend dat u het gevoel heeft dat u niet geholpen bent.', {
    severity: 'stop',
    message:
      'Zo klinkt het alsof het alleen een gevoel is. Noem wat er gebeurde, dan weet de klant dat het is aangekomen.',
    why: 'Een excuus voor een gevoel telt voor de klant niet als excuus.',
    by: 'model',
    suggestions: [offer('Wat vervelend dat u niet geholpen bent.')],
  }),
  tipAt('Middels', {
    severity: 'low',
    message: '“Middels” klinkt ambtelijk. “Met” zegt hetzelfde.',
    why: 'Gewone woorden lezen sneller en klinken persoonlijker.',
    suggestions: [offer('Met')],
  }),
];

const TRIAD: ChecklistView = {
  id: 'triade',
  title: 'Triade',
  steps: [
    { id: 'begrip', title: 'Begrip tonen', hint: '', state: 'present', mustHave: true, offers: [] },
    {
      id: 'verontschuldigen',
      title: 'Verontschuldigen',
      hint: 'Zeg waarvoor u sorry zegt. Dat is geen bekentenis van schuld.',
      state: 'missing',
      mustHave: true,
      offers: [
        offer('Mijn excuses dat u zo lang op antwoord heeft moeten wachten.'),
        offer('Het spijt mij dat [wat er misging].'),
        offer('Sorry voor de extra moeite die dit u heeft gekost.'),
        offer(
          'Ik bied u namens ons hele team mijn excuses aan voor de verzekeringsmaatschappijwisselproblemen.',
        ),
      ],
    },
    {
      id: 'oplossen',
      title: 'Oplossen',
      hint: 'Noem een handeling en een dag.',
      state: 'missing',
      mustHave: true,
      offers: [offer('Ik zoek dit vandaag voor u uit en bel u uiterlijk [welke dag?].')],
    },
  ],
};

const QUARTET: ChecklistView = {
  id: 'gouden-kwartet',
  title: 'Gouden kwartet',
  steps: [
    {
      id: 'bedanken',
      title: 'Bedanken',
      hint: 'Een klacht is moeite die iemand voor ons doet.',
      state: 'missing',
      mustHave: false,
      offers: [offer('Dank u wel dat u ons dit laat weten.')],
    },
    {
      id: 'erkennen',
      title: 'Erkennen',
      hint: 'Zeg dat het klopt wat de klant zag.',
      state: 'weak',
      mustHave: true,
      offers: [offer('U heeft gelijk: dit had niet mogen gebeuren.')],
    },
    { id: 'excuus', title: 'Verontschuldigen', hint: '', state: 'present', mustHave: true, offers: [] },
    { id: 'beloven', title: 'Beloven', hint: '', state: 'not-needed', mustHave: false, offers: [] },
  ],
};

const CHECKLISTS: readonly ChecklistView[] = [
  TRIAD,
  QUARTET,
  { ...QUARTET, id: 'zekep', title: 'ZEKEP' },
  { ...QUARTET, id: 'vijf-stappen', title: 'Vijf stappen' },
];

const snippet = (id: string, kind: SnippetKind, title: string, text: string): Snippet => ({
  id,
  kind,
  title,
  text,
  language: 'nl',
  origin: 'starter',
  useCount: 0,
  lastUsed: null,
  created: 0,
  changed: 0,
});

export const SNIPPETS: readonly Snippet[] = [
  snippet(
    's1',
    'begrip',
    'Begrip voor lang wachten',
    'Ik begrijp goed dat u baalt, {{voornaam}}: u wacht al sinds [welke dag?].',
  ),
  snippet(
    's2',
    'begrip',
    'Begrip bij een beschadigd pakket',
    'Wat naar om een pakket open te maken en dan scherven te vinden.',
  ),
  snippet(
    's3',
    'oplossing',
    'Nieuw exemplaar',
    'Ik stuur u vandaag een nieuw exemplaar van bestelling {{bestelnummer}}. U hoeft niets terug te sturen; {{cursor}}dat regelen wij met de bezorger. U ontvangt een bericht zodra het onderweg is.',
  ),
  snippet(
    's4',
    'heel-antwoord',
    'Antwoord op een vergeten terugbelafspraak',
    'Beste {{aanhef}} {{achternaam}},\n\nU had gelijk om op een telefoontje te rekenen, en het kwam niet. Dat spijt mij.',
  ),
];

const PLACEHOLDER_SNIPPET = snippet(
  's5',
  'oplossing',
  'Nieuw exemplaar',
  'Ik stuur u vandaag {{bestelnummer}}.',
);

const COACHING: PanelView = {
  uiLanguage: 'nl',
  mode: 'coaching',
  draftLanguage: 'nl',
  checklists: CHECKLISTS,
  chosenChecklist: 'triade',
  tips: [],
  seen: SEEN,
  moreTips: 0,
  notice: null,
  canCoachAnyway: false,
  snippets: SNIPPETS,
  snippetQuery: '',
  question: null,
  address: 'u',
  collapsed: false,
};

const DONE: ChecklistView = {
  ...TRIAD,
  steps: TRIAD.steps.map((step) => ({ ...step, state: 'present' as const })),
};

/** Every state a panel can be in, by a name for people. */
export const VIEWS: Readonly<Record<string, PanelView>> = {
  'Bezig met schrijven': COACHING,
  'Drie tips': { ...COACHING, chosenChecklist: 'gouden-kwartet', tips: TIPS, moreTips: 2 },
  'Alles staat erin': {
    ...COACHING,
    checklists: [DONE, QUARTET],
    notice: 'Ingevoegd. Met Ctrl+Z maak je het ongedaan.',
  },
  'Geen klacht': { ...COACHING, mode: 'quiet', canCoachAnyway: true },
  'Andere taal': { ...COACHING, mode: 'other-language', draftLanguage: 'de', canCoachAnyway: true },
  Wachten: { ...COACHING, mode: 'waiting' },
  'Geen tekstblokken': { ...COACHING, mode: 'quiet', snippets: [] },
  'Niets gevonden': { ...COACHING, mode: 'quiet', snippets: [], snippetQuery: 'levensverzekering' },
  'Zoeken in tekstblokken': { ...COACHING, mode: 'quiet', snippetQuery: 'pak' },
  Invulvelden: {
    ...COACHING,
    question: {
      snippet: PLACEHOLDER_SNIPPET,
      ask: [
        { name: 'bestelnummer', fallback: '' },
        { name: 'voornaam', fallback: 'klant' },
      ],
    },
  },
  Ingeklapt: { ...COACHING, collapsed: true },
  'Ingeklapt, alleen tips': { ...COACHING, checklists: [DONE], tips: TIPS, collapsed: true },
  'Ingeklapt, alles staat erin': { ...COACHING, checklists: [DONE], collapsed: true },
  'Ingeklapt en stil': { ...COACHING, mode: 'quiet', collapsed: true },
  'In English': {
    ...COACHING,
    uiLanguage: 'en',
    tips: TIPS.slice(2),
    notice:
      'Weerklank does not answer for a moment. Your mail is fine and you can carry on; reload the page if this lasts.',
  },
};
