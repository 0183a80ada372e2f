import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  plugins: [preact()],
  test: {
    reporters: ['default', './tests/reporter/count-tests.ts'],
    projects: [
      project('unit', ['tests/unit/**/*.test.ts']),
      project('packs', ['tests/packs/**/*.test.ts']),
      project('repo', ['tests/repo/**/*.test.ts']),
      project('dom', ['tests/dom/**/*.test.{ts,tsx}'], { environment: 'happy-dom' }),
      project('e2e', ['tests/e2e/**/*.test.ts'], {
        fileParallelism: false,
        // A browser on a busy machine may miss a moment; a test that fails twice is broken.
        retry: 1,
        testTimeout: 60_000,
        hookTimeout: 300_000,
        globalSetup: ['tests/e2e/global-setup.ts'],
      }),
    ],
  },
});
