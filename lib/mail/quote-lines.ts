/** Finds quoted mail and signatures that only their wording tells apart. Pure: text in, an offset out. */

type Line = { readonly start: number; readonly end: number; readonly text: string };

const LONGEST_ATTRIBUTION_CHARS = 400;
const HEADER_LINES = 6;
const LONGEST_SIGNATURE_LINES = 15;

const ATTRIBUTIONS = [
  /^on\s.+\bwrote:$/iu,
  /^op\s.+\s(schreef\b.*|geschreven):$/iu,
  /^am\s.+\sschrieb\b.*:$/iu,
  /^le\s.+\sa\s?écrit\s?:$/iu,
  /^el\s.+\sescribió:$/iu,
  /^il\s.+\sha\sscritto:$/iu,
  /^em\s.+\sescreveu:$/iu,
  /^den\s.+\sskrev\b.*:$/iu,
  /\skirjoitti:$/iu,
  /^w dniu\s.+\s(pisze|napisał\(?a?\)?):$/iu,
  /^在.+写道[：:]$/u,
  /のメッセージ[：:]$/u,
  /작성[：:]$/u,
];
const MESSAGE_SEPARATOR =
  /^-{2,}\s*(original message|oorspronkelijk(e)? bericht|forwarded message|doorgestuurd bericht|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine|message transféré|mensaje original|messaggio originale|mensagem original)\s*-{2,}$/iu;
const FROM = /^\*?(from|van|von|de|da|från|fra|od|lähettäjä|от)\s?:/iu;
const SENT =
  /^\*?(sent|date|verzonden|datum|gesendet|envoyé|enviado( el)?|inviato|skickat|sendt|отправлено|date d.envoi)\s?:/iu;
const TO_OR_SUBJECT =
  /^\*?(to|aan|an|à|para|a|till|til|subject|onderwerp|betreff|objet|asunto|oggetto|assunto|ämne|emne|кому)\s?:/iu;
const UNDERSCORES = /^_{20,}$/;
const SEPARATOR = /^(--|__)$/;
const SENT_FROM =
  /^(sent from|verzonden vanaf|verstuurd vanaf|verzonden met|gesendet von|envoyé de|outlook voor|get outlook for|download outlook)\b.{0,20}\b(my|mijn|meinem|mon|iphone|ipad|android|ios|samsung|outlook|gmail|yahoo|mobiel|mobile)\b/iu;

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { start, end: start + raw.length, text: raw.trim() };
    start += raw.length + 1;
    return line;
  });
}

const nextFilled = (lines: readonly Line[], from: number): Line | undefined =>
  lines.slice(from, from + 3).find((line) => line.text !== '');

/** "On … wrote:" alone may be the writer's own sentence; an address or a quotation right below proves it. */
function isAttribution(lines: readonly Line[], index: number, quotations: readonly number[]): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || line.text.length > LONGEST_ATTRIBUTION_CHARS) return false;
  const isWrapped = next !== undefined && !line.text.endsWith(':') && next.text.endsWith(':');
  const said = isWrapped ? `${line.text} ${next.text}` : line.text;
  if (!/[:：]$/u.test(said) || !ATTRIBUTIONS.some((pattern) => pattern.test(said))) return false;
  const end = isWrapped ? next.end : line.end;
  const below = nextFilled(lines, index + (isWrapped ? 2 : 1));
  const isQuotedBelow =
    below?.text.startsWith('>') === true ||
    quotations.some((at) => at >= end && at <= (below?.start ?? end + 3));
  return said.includes('@') || isQuotedBelow;
}

function isHeader(lines: readonly Line[], index: number): boolean {
  if (!FROM.test(lines[index]?.text ?? '')) return false;
  const rest = lines.slice(index + 1, index + 1 + HEADER_LINES);
  return rest.some((line) => SENT.test(line.text)) && rest.some((line) => TO_OR_SUBJECT.test(line.text));
}

function isUnderscoreAboveHeader(lines: readonly Line[], index: number): boolean {
  if (!UNDERSCORES.test(lines[index]?.text ?? '')) return false;
  return [1, 2, 3].some((step) => isHeader(lines, index + step));
}

/** A run of `>` lines that reaches the end of the text; answers in between make it the writer's again. */
function isLastQuotedRun(lines: readonly Line[], index: number): boolean {
  const rest = lines.slice(index).filter((line) => line.text !== '');
  return rest.length > 1 && rest.every((line) => line.text.startsWith('>'));
}

function isQuote(lines: readonly Line[], index: number, quotations: readonly number[]): boolean {
  const text = lines[index]?.text ?? '';
  if (text.startsWith('>')) return isLastQuotedRun(lines, index);
  return (
    MESSAGE_SEPARATOR.test(text) ||
    isHeader(lines, index) ||
    isUnderscoreAboveHeader(lines, index) ||
    isAttribution(lines, index, quotations)
  );
}

/**
 * Where the writer's own words end: at the first line that can only be the head of a quoted mail. The text's length when there is
 * none. `quotations`: offsets at which an element that quotes was left out.
 */
export function endBeforeQuote(text: string, quotations: readonly number[]): number {
  const lines = splitLines(text);
  const first = lines.find((_, index) => isQuote(lines, index, quotations));
  return first?.start ?? text.length;
}

/** Where a signature begins that only a separator or "Sent from my …" tells apart; the text's length when there is none. */
export function endBeforeSignature(text: string): number {
  const lines = splitLines(text.trimEnd());
  const tail = lines.slice(-LONGEST_SIGNATURE_LINES);
  const first = tail.find((line) => SEPARATOR.test(line.text) || SENT_FROM.test(line.text));
  return first?.start ?? text.length;
}
