/** Dutch replies to measure with. */
import { letterWriter } from './letter-writer.ts';

const NAMES = [
  'mevrouw Verhoef',
  'meneer Bakker',
  'mevrouw El Amrani',
  'meneer De Wit',
  'familie Jansen',
  'Fatima',
];
const THINGS = [
  'fiets',
  'wasmachine',
  'bestelling',
  'factuur',
  'reparatie',
  'koffer',
  'verzekering',
  'bank',
  'keukenkraan',
  'abonnement',
  'treinreis',
  'kinderwagen',
  'laptop',
  'tuinset',
  'koelkast',
  'boeking',
  'telefoon',
  'aanvraag',
];
const PLACES = [
  'Utrecht',
  'het magazijn',
  'de winkel in Zwolle',
  'ons depot',
  'Groningen',
  'de werkplaats',
  'het servicepunt',
];
const DAYS = [
  'maandag',
  'dinsdag 3 maart',
  'woensdag',
  'donderdagmiddag',
  'vrijdag voor 12.00 uur',
  'morgenochtend',
];
const WORKERS = ['mijn collega', 'onze monteur', 'de bezorger', 'de planner', 'ik', 'het team van de nazorg'];
const REASONS = [
  'een tikfout in het adres',
  'drukte rond de feestdagen',
  'een kapotte scanner',
  'een verkeerd label',
  'een storing bij de betaling',
  'een zieke chauffeur',
  'een gemiste overdracht',
];
const EXTRAS = [
  'wij hebben dat vanochtend samen nagekeken',
  'dat staat ook in uw dossier',
  'zo hoeft u niets te doen',
  'de kosten daarvan zijn voor ons',
  'het nummer van de zending verandert niet',
  'u krijgt daar een bericht van',
];

/** Parts of a good reply, what hurts, and plain sentences in between, as in real mail. */
const SENTENCES = [
  'Wat vervelend dat uw {thing} nog niet in {place} is aangekomen.',
  'Dank u wel dat u ons heeft laten weten wat er met de {thing} gebeurde.',
  'Mijn excuses voor het wachten; {extra}.',
  'De {thing} is op {day} vertrokken uit {place}, maar door {reason} bleef hij daar staan.',
  'Ik heb vandaag gebeld met {place} en {worker} zoekt uit waar de {thing} nu is.',
  'U krijgt uiterlijk {day} een nieuwe {thing}, en {extra}.',
  'Het bedrag van € {number},50 staat binnen {small} werkdagen op uw rekening.',
  'Op {day} komt {worker} tussen {small} en {number} uur bij u langs.',
  'Heeft u nog de doos van de {thing}, en past {day} u?',
  'Jammer dat u dit zo ervaart.',
  'U had de {thing} binnen {small} dagen moeten melden.',
  'Volgens onze gegevens is de {thing} op {day} afgeleverd in {place}.',
  'Helaas is het ons beleid dat een {thing} niet kan worden geruild.',
  'Wij doen ons best om de {thing} zo spoedig mogelijk te leveren.',
  'Ik begrijp uw ergernis over de {thing}, maar {worker} kon er niets aan doen.',
  'Uw klacht hebben wij in goede orde ontvangen.',
  'Als de {thing} op {day} niet werkt, belt u mij dan op {number} {number}; {extra}.',
  'De oorzaak was {reason}, en dat had {worker} eerder moeten zien.',
  'In {place} liggen nog {number} dozen van dezelfde soort, met etiket {number}-{small}.',
  'Bij de {thing} hoort een handleiding van {number} bladzijden; {extra}.',
  'De nieuwe {thing} is blauw, weegt {small} kilo en past door elke gewone deur.',
  'Tussen {place} en {place} rijdt op {day} nog één wagen.',
  '{Worker} heeft de foto’s van de {thing} bekeken en legt ze naast het rapport uit {place}.',
  'Zodra ik meer weet over de {thing} bel ik u, ook als er op {day} geen nieuws is.',
];

const SMALL_NUMBERS = ['twee', 'drie', '4', 'vijf', '6', 'zeven'];

/** A Dutch reply, as letter-writer.ts makes them. */
export const writeLetter = letterWriter({
  greeting: 'Beste',
  names: NAMES,
  sentences: SENTENCES,
  things: THINGS,
  places: PLACES,
  days: DAYS,
  workers: WORKERS,
  reasons: REASONS,
  extras: EXTRAS,
  smallNumbers: SMALL_NUMBERS,
});
