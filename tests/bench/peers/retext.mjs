import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';

const PLUGINS = [
  retextEquality,
  retextProfanities,
  retextSimplify,
  retextPassive,
  retextIntensify,
  retextReadability,
  retextRepeatedWords,
];

export const open = () => {
  const processor = retext().use(retextEnglish);
  for (const plugin of PLUGINS) processor.use(plugin);
  processor.freeze();
  return (text) => processor.processSync(text).messages.length;
};
