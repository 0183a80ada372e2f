import type { OptionsWords } from '#lib/i18n/options-nl.ts';

type Props = {
  readonly mutedRules: readonly string[];
  readonly ruleTitles: Readonly<Record<string, string>>;
  readonly words: OptionsWords;
  readonly onUnmute: (rule: string) => void;
};

/** The rules that the person sent away, and the way back. */
export const MutedRules = ({ mutedRules, ruleTitles, words, onUnmute }: Props) => (
  <section class="card" aria-labelledby="muted-title">
    <h2 id="muted-title">{words.muted.title}</h2>
    {mutedRules.length === 0 && <p class="hint">{words.muted.none}</p>}
    <ul class="muted-rules">
      {mutedRules.map((rule) => {
        const title = titleOf(rule, ruleTitles);
        return (
          <li key={rule}>
            <span>{title}</span>
            <button
              type="button"
              class="link"
              aria-label={words.muted.unmuteRule(title)}
              onClick={() => onUnmute(rule)}
            >
              {words.muted.unmute}
            </button>
          </li>
        );
      })}
    </ul>
  </section>
);

/** The rule's title; for one that its pack no longer has, the last part of its id as words. */
const titleOf = (rule: string, titles: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(titles, rule) && titles[rule]) || (rule.split('/').at(-1) ?? rule).replaceAll('-', ' ');
