import '#assets/styles/options.css';

import { render } from 'preact';
import { browser } from 'wxt/browser';

import { OptionsPage } from '#components/options/OptionsPage.tsx';
import { toCatalogue } from '#components/options/to-catalogue.ts';
import { browserLanguage } from '#lib/i18n/browser-language.ts';
import { readBuiltStarters } from '#lib/packs/built-starters.ts';
import { readBuiltTitles } from '#lib/packs/built-titles.ts';
import { openLibrary } from '#lib/storage/open-library.ts';
import { createOptionsStore } from '#lib/storage/options-store.ts';
import { createSettingsStore } from '#lib/storage/settings.ts';
import { toStarterLibrary } from '#lib/storage/starter-library.ts';

const root = document.querySelector('#root');
const area = browser.storage.local;
const library = openLibrary({
  area,
  starters: readBuiltStarters().map(toStarterLibrary),
  indexedDB,
  IDBKeyRange,
  now: Date.now,
});
const store = createOptionsStore(area, createSettingsStore(area), library);
const catalogue = toCatalogue(readBuiltTitles());
const page = <OptionsPage store={store} catalogue={catalogue} browserLanguage={browserLanguage()} />;
if (root !== null) render(page, root);
