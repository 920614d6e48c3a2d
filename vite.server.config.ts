import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { PROGRAMS } from './scripts/programs.ts';

/**
 * The programs that Node runs. All files lie flat in dist/server, so that `new URL('./<name>.js', import.meta.url)`
 * finds a program from whichever file the bundler put the caller in. Packages stay in node_modules.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(PROGRAMS).filter(([, source]) => existsSync(source))),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
