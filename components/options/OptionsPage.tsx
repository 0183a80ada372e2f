import { useState } from 'preact/hooks';

import { Icon, Mark } from '#components/Icon.tsx';
import type { Language } from '#lib/domain/language.ts';
import { optionsWordsFor } from '#lib/i18n/options-words.ts';
import { wordsFor } from '#lib/i18n/words.ts';

import { MutedRules } from './MutedRules.tsx';
import type { Catalogue, OptionsStore } from './options-store.ts';
import { SettingsCard } from './SettingsCard.tsx';
import { SnippetLibrary } from './SnippetLibrary.tsx';
import { useOptions } from './use-options.ts';

type Props = {
  readonly store: OptionsStore;
  readonly catalogue: Catalogue;
  /** What `auto` means here. */
  readonly browserLanguage: Language;
};

/** Preferences and the snippet library, in one page. */
export const OptionsPage = ({ store, catalogue, browserLanguage }: Props) => {
  const { loaded, refresh } = useOptions(store);
  const [line, setLine] = useState<string | null>(null);
  const chosen = loaded?.settings.uiLanguage ?? 'auto';
  const uiLanguage = chosen === 'auto' ? browserLanguage : chosen;
  const words = optionsWordsFor(uiLanguage);
  if (loaded === null) return <p class="empty">{words.loading}</p>;

  const { settings, library, restored } = loaded;
  const { mutedRules } = settings;
  return (
    <div class="page" lang={uiLanguage}>
      <header class="page-head">
        <Mark />
        <h1>
          Weerklank <span>{words.title}</span>
        </h1>
        <p class="local">
          <Icon name="lock" />
          {words.local}
        </p>
      </header>
      <aside class="side">
        <SettingsCard
          settings={settings}
          uiLanguage={uiLanguage}
          catalogue={catalogue}
          words={words}
          change={async (patch) => store.settings.change(patch)}
        />
        <MutedRules
          mutedRules={mutedRules}
          ruleTitles={catalogue.ruleTitles}
          words={words}
          onUnmute={(rule) =>
            void store.settings.change({ mutedRules: mutedRules.filter((muted) => muted !== rule) })
          }
        />
      </aside>
      <main>
        <div role="status">
          {library.trouble && <p class="notice">{words.trouble[library.trouble]}</p>}
          {line && <p class="notice">{line}</p>}
          {restored > 0 && (
            <p class="notice">
              {words.trouble.restored(restored)}{' '}
              <button type="button" class="link" onClick={() => void store.forgetRestored()}>
                {words.trouble.understood}
              </button>
            </p>
          )}
        </div>
        <SnippetLibrary
          store={store}
          content={library}
          uiLanguage={uiLanguage}
          writerName={settings.writerName}
          words={words}
          kindNames={wordsFor(uiLanguage).snippets.kinds}
          refresh={refresh}
          say={setLine}
        />
      </main>
    </div>
  );
};
