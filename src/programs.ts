/**
 * Programs that run beside the server (a worker thread, child processes): as source when we run from source
 * (tests, scripts), else as the built file that Vite puts in the same folder.
 */
const sources = {
  'embedded-worker': './store/embedded/worker.ts',
  'typst-child': './documents/writers/typst-child.ts',
  'import-child': './procedures/imports/files/parse-child.ts',
} as const;

export function programUrl(name: keyof typeof sources): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(sources[name], import.meta.url)
    : new URL(`./${name}.js`, import.meta.url);
}
