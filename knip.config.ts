import type { KnipConfig } from 'knip';
import { BROWSER_PROGRAM, PROGRAMS } from './scripts/programs.ts';

export default {
  entry: [
    ...Object.values(PROGRAMS),
    BROWSER_PROGRAM,
    'scripts/*.ts',
    'bench/*.ts',
    'vite.browser.config.ts',
    'vite.server.config.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts', 'tests/**/*.{ts,tsx}', 'bin/*.mjs'],
  // A type that a signature names is exported with it, for whoever reads or calls it.
  ignoreExportsUsedInFile: { type: true },
  ignoreDependencies: [
    // Fonts: read as files, by the stylesheet and by the writers of papers.
    '@expo-google-fonts/be-vietnam-pro',
    '@expo-google-fonts/tinos',
    // Tools that scripts/check.ts starts by the path of their program.
    'oxfmt',
    'oxlint',
    'oxlint-tsgolint',
    'ts7',
  ],
  // Programs of the system: LibreOffice converts old files, mount makes a small disk for a test.
  ignoreBinaries: ['soffice', 'mount', 'umount'],
} satisfies KnipConfig;
