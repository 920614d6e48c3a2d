import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PAPER_TEMPLATE } from './paper-template.ts';
import type { TypstAnswer, TypstRequest } from './typst-messages.ts';

/**
 * The program of the child process that turns papers into PDF. It runs apart because the compiler is native code that
 * can neither be stopped nor give all its memory back; whoever forks it kills it when it is late or has worked enough.
 */

/** A folder that does not exist: the template lies in memory, and Typst finds no file of ours to read. */
const WORKSPACE = '/nonexistent/sovang-papers';
const MAIN = `${WORKSPACE}/paper.typ`;

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

const fontBlobs = FACES.map((face) =>
  readFileSync(new URL(import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`))),
);

/** One compiler for the life of the process: each one keeps its own copy of the fonts. */
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
compiler.addSource(MAIN, PAPER_TEMPLATE);

type Diagnostic = { readonly message: string; readonly range: { readonly start: { readonly line: number } } | null };

function diagnosticsOf(result: ReturnType<typeof compiler.compile>): readonly string[] {
  const error = result.takeDiagnostics() ?? result.takeError();
  if (error === null) return ['Typst gave no reason'];
  const found: readonly Diagnostic[] = compiler.fetchDiagnostics(error);
  return found.map(({ message, range }) => (range === null ? message : `line ${range.start.line}: ${message}`));
}

function answer({ input, timestamp }: TypstRequest): TypstAnswer {
  try {
    const result = compiler.compile({ mainFilePath: MAIN, inputs: { input } });
    if (result.result === null) return { ok: false, diagnostics: diagnosticsOf(result) };
    return { ok: true, pdf: compiler.pdf(result.result, { creationTimestamp: timestamp }) };
  } catch (thrown) {
    return { ok: false, diagnostics: [String(thrown)] };
  } finally {
    compiler.evictCache(0);
  }
}

process.on('message', (request: TypstRequest) => {
  process.send?.(answer(request));
});
process.on('disconnect', () => process.exit(0));
