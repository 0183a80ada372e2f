import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { asciiOutput } from './lib/packs/ascii-output.ts';
import { packPlugin } from './lib/packs/pack-plugin.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({ plugins: [preact(), packPlugin(), asciiOutput()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'nl',
    permissions: ['storage', 'unlimitedStorage'],
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 128: '/icon/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'weerklank@weerklank.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
