import { describe, expect, it } from 'vitest';

import { detectLanguage } from '#lib/engine/text/detect-language.ts';
import { readWords } from '#lib/engine/text/read-words.ts';
import { readLanguageWords } from '#lib/packs/read-pack.ts';
import { toLanguageWords } from '#lib/packs/to-language-words.ts';

const languages = toLanguageWords(readLanguageWords());

describe('the language of a text', () => {
  it.each([
    ['nl', 'Het spijt me.'],
    ['nl', 'Sorry voor de late reactie'],
    ['nl', 'Beste Fatima,\n\nBedankt voor je bericht.'],
    ['nl', 'Uw refund is processed, de order staat klaar voor pick-up.'],
    ['nl', 'Ik heb de retourlabel via e-mail naar u gestuurd.'],
    ['en', 'Kind regards'],
    ['en', 'Dear Ms Jansen, thank you for your email.'],
    ['en', "I'm sorry you had to wait."],
    ['en', 'Your parcel from Den Haag will be with you on Friday.'],
    ['de', 'Vielen Dank für Ihre Nachricht, wir haben das Paket nicht gefunden.'],
    ['fr', 'Bonjour, je vous remercie pour votre message et je suis désolé.'],
    ['es', 'Hola, lo siento mucho y le pido disculpas por el retraso.'],
    ['und', '12345 – 67'],
    ['und', '😀😀😀'],
    ['und', 'שלום, אני מצטער על העיכוב'],
    ['und', ''],
  ])('is %s for %j', (language, text) => {
    expect(detectLanguage(readWords(text), languages)).toBe(language);
  });

  it('is that of the mail being answered where a text could be both', () => {
    expect(detectLanguage(readWords('Sorry'), languages, 'en')).toBe('en');
    expect(detectLanguage(readWords('Sorry'), languages, 'nl')).toBe('nl');
  });

  it('costs no more for a long mail than for its first lines', () => {
    const long = readWords(`Het is niet goed. ${'der die das und ich nicht '.repeat(2000)}`);
    expect(detectLanguage(long, languages)).toBe('de');
  });
});
