import { defineConfig } from 'vite';
import { BROWSER_PROGRAM } from './scripts/programs.ts';

/**
 * The browser's program, stylesheet and fonts: hashed files in dist/public/assets (the only folder that is served)
 * and dist/public/manifest.json, by which the server finds their names.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/public',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // The content security policy allows no data: addresses, so nothing is put inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: BROWSER_PROGRAM },
  },
});
