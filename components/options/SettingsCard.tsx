import { useState } from 'preact/hooks';

import type { Language } from '#lib/domain/language.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { OptionsWords } from '#lib/i18n/options-nl.ts';

import { Choice } from './Choice.tsx';
import type { Catalogue, OptionsStore } from './options-store.ts';

type Props = {
  readonly settings: Settings;
  readonly uiLanguage: Language;
  readonly catalogue: Catalogue;
  readonly words: OptionsWords;
  readonly change: OptionsStore['settings']['change'];
};

const UI_LANGUAGES = ['auto', 'nl', 'en'] as const;

/** The person's choices. Each is stored at once; there is no button to forget. */
export const SettingsCard = ({ settings, uiLanguage, catalogue, words, change }: Props) => {
  const [outcome, setOutcome] = useState<'saved' | 'not-saved' | null>(null);
  const store = async (patch: Partial<Settings>) => {
    const changed = await change(patch);
    setOutcome(changed.ok ? 'saved' : 'not-saved');
  };

  const frameworks = frameworkChoices(catalogue, settings.framework, uiLanguage);

  return (
    <section class="card" aria-labelledby="settings-title">
      <div class="card-head">
        <h2 id="settings-title">{words.settings.title}</h2>
        <p class="saved" role="status">
          {outcome === 'saved' && words.settings.saved}
        </p>
      </div>
      <Choice
        label={words.settings.language}
        value={settings.uiLanguage}
        choices={UI_LANGUAGES}
        names={words.settings.languages}
        onChoose={(chosen) => void store({ uiLanguage: chosen })}
      />
      <label class="field">
        <span>{words.settings.name}</span>
        <input
          type="text"
          defaultValue={settings.writerName}
          maxLength={120}
          autocomplete="name"
          aria-describedby="name-hint"
          onInput={(event) => void store({ writerName: event.currentTarget.value })}
        />
      </label>
      <p class="hint" id="name-hint">
        {words.settings.nameHint}
      </p>
      <Choice
        label={words.settings.framework}
        value={settings.framework}
        choices={frameworks.map(({ id }) => id)}
        names={Object.fromEntries(frameworks.map(({ id, title }) => [id, title]))}
        onChoose={(framework) => void store({ framework })}
      />
      <p class="hint">{words.settings.frameworkHint}</p>
      {outcome === 'not-saved' && (
        <p class="notice" role="status">
          {words.trouble.settings}
        </p>
      )}
    </section>
  );
};

/** Those of the person's language; what was chosen before stays in the list. */
const frameworkChoices = ({ frameworks }: Catalogue, chosen: string, language: Language) => {
  const choices = frameworks.filter((framework) => framework.language === language);
  if (choices.some(({ id }) => id === chosen)) return choices;
  const title = frameworks.find(({ id }) => id === chosen)?.title ?? chosen;
  return [...choices, { id: chosen, title, language }];
};
