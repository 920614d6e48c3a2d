import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A file of the program, by its path from the root of the repository (`src/kernel/id.ts`). */
export type SourceFile = { readonly path: string; readonly text: string };

/** Every file below a folder whose name ends in one of the endings, in the order of their paths. */
export function readSources(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .toSorted()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const isTest = (file: SourceFile): boolean => /\.test\.tsx?$/.test(file.path);

/** What a file imports, types and lazy imports included: relative ones as paths from the root, the others as written. */
export function importsOf(file: SourceFile): string[] {
  return ts
    .preProcessFile(file.text)
    .importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(dirname(file.path), fileName) : fileName));
}

/**
 * The outside world as a file touches it: names (`Date`, `fetch`), members (`Math.random`, `process.env`) and
 * constructions (`new Date`, and `new Date()` when it reads the clock). Comments, strings and own properties of the
 * same name do not count.
 */
export function touchesOf(file: SourceFile): Set<string> {
  const touches = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isOwnName(node)) touches.add(node.text);
    if (ts.isPropertyAccessExpression(node)) touches.add(`${node.expression.getText()}.${node.name.text}`);
    if (ts.isNewExpression(node)) touches.add(newExpression(node));
    ts.forEachChild(node, visit);
  };
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind));
  return touches;
}

function newExpression(node: ts.NewExpression): string {
  const readsNothing = (node.arguments ?? []).length > 0;
  return `new ${node.expression.getText()}${readsNothing ? '' : '()'}`;
}

/** Whether an identifier names a member or a declaration (`{ process: 1 }`, `batch.process`), not the global. */
const isOwnName = (node: ts.Identifier): boolean => 'name' in node.parent && node.parent.name === node;
