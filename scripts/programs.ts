/**
 * Every program that is started on its own, with its source file. Each becomes `dist/server/<name>.js`;
 * `src/programs.ts` finds them at run time under the same names.
 */
export const PROGRAMS = {
  main: 'src/main.ts',
  'embedded-worker': 'src/store/embedded/worker.ts',
  'typst-child': 'src/documents/writers/typst-child.ts',
  'import-child': 'src/procedures/imports/files/parse-child.ts',
} as const;

/** The program that runs in the browser; it imports the stylesheet. */
export const BROWSER_PROGRAM = 'src/web/browser/main.ts';
