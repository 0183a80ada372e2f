/** The texts of the options page, in Dutch: the source. */
export const optionsNl = {
  title: 'Opties',
  local: 'Alles blijft op deze computer',
  loading: 'Even ophalen…',
  settings: {
    title: 'Voorkeuren',
    language: 'Taal van Weerklank',
    languages: { auto: 'Zoals de browser', nl: 'Nederlands', en: 'Engels' },
    name: 'Je naam',
    nameHint: 'Komt op de plek van {{mijn.naam}} in je tekstblokken.',
    framework: 'Schrijfmodel',
    frameworkHint: 'Hiermee opent het paneel. Wisselen kan daar altijd.',
    saved: 'Bewaard',
  },
  muted: {
    title: 'Regels die zwijgen',
    none: 'Geen. Zegt een tip je niets? Kies in het paneel “Nooit meer deze regel”.',
    unmute: 'Weer aanzetten',
    unmuteRule: (rule: string) => `Weer aanzetten: ${rule}`,
  },
  library: {
    title: 'Tekstblokken',
    count: (count: number) => (count === 1 ? '1 tekstblok' : `${count} tekstblokken`),
    add: 'Nieuw tekstblok',
    search: 'Zoek een tekstblok',
    kind: 'Soort',
    allKinds: 'Alle soorten',
    language: 'Taal',
    allLanguages: 'Alle talen',
    none: 'Hier staat nog niets. Met “Nieuw tekstblok” maak je je eerste.',
    noneFound: 'Niets gevonden. Een korter woord of een andere soort vindt vaak meer.',
    own: 'Eigen',
    used: (count: number) => (count === 1 ? '1 keer gebruikt' : `${count} keer gebruikt`),
    remove: 'Verwijder',
    removeSnippet: (title: string) => `Verwijder: ${title}`,
    removed: (title: string) => `“${title}” is verwijderd.`,
    putBack: 'Zet terug',
  },
  form: {
    addTitle: 'Nieuw tekstblok',
    changeTitle: 'Tekstblok aanpassen',
    title: 'Titel',
    titleHint: 'Waaraan herken je het?',
    twoForms: 'Aparte tekst voor u en je',
    text: 'Tekst',
    textU: 'Tekst met u',
    textJe: 'Tekst met je',
    placeholders: 'Voeg een invulveld in',
    placeholderNames: {
      aanhef: 'Aanhef met naam',
      voornaam: 'Voornaam',
      achternaam: 'Achternaam',
      naam: 'Hele naam',
      bestelnummer: 'Bestelnummer',
      datum: 'Datum van vandaag',
      'mijn.naam': 'Je eigen naam',
    },
    cursor: 'Plek van de cursor',
    placeholderHint:
      'Wat de mail niet vertelt, vraagt het paneel. Een eigen veld mag ook: {{kleur}} of {{kleur|blauw}}.',
    preview: 'Zo komt het in de mail',
    previewEmpty: 'Schrijf iets, dan zie je het hier.',
    save: 'Bewaar',
    cancel: 'Toch niet',
    stillHere: 'Hier was je nog mee bezig. Het is nog niet bewaard.',
    finishFirst: 'Bewaar dit eerst, of kies “Toch niet”. Dan kun je verder met een ander tekstblok.',
    needsTitle: 'Geef het nog een titel, dan vind je het straks terug.',
    needsText: 'Er staat nog geen tekst in. Schrijf minstens één zin.',
  },
  trouble: {
    'storage-unavailable':
      'De opslag van de browser reageert niet. Je ziet een kopie om te lezen; aanpassen kan weer na een herstart van de browser.',
    'storage-full':
      'De schijf is vol, dus bewaren lukt nu niet. Maak wat ruimte en probeer het dan nog een keer; wat je typte, blijft staan.',
    'newer-data':
      'Je tekstblokken zijn met een nieuwere versie van Weerklank gemaakt. Lezen kan; werk Weerklank bij om ze aan te passen.',
    notSaved: 'Nog niet bewaard.',
    settings: 'Deze voorkeur kon niet worden bewaard. Probeer het zo nog een keer.',
    notMirrored: 'Bewaard. De reservekopie had geen plaats; maak wat ruimte op de schijf.',
    restored: (count: number) =>
      count === 1
        ? 'De browser was je tekstblokken kwijt. Uit de reservekopie kwam er 1 terug.'
        : `De browser was je tekstblokken kwijt. Uit de reservekopie kwamen er ${count} terug.`,
    understood: 'Fijn',
  },
};

/** Every text of the options page, in any language. */
export type OptionsWords = typeof optionsNl;
