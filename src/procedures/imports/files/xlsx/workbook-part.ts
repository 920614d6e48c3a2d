import { UnreadableFile } from '../unreadable-file.ts';
import type { PackageParts } from './package-parts.ts';
import { readXml } from './xml-events.ts';

export type SheetPart = {
  readonly name: string;
  readonly index: number;
  readonly part: string;
  readonly isHidden: boolean;
};

/** What the workbook says of itself: its sheets in the order of the tabs, and where their texts and styles lie. */
export type WorkbookPart = {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904-01-01 instead of 1900. */
  readonly is1904: boolean;
  readonly hasLinks: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
};

/** Reads the main part of a workbook. `file-no-sheet` when the package is no workbook. */
export async function readWorkbookPart(parts: PackageParts): Promise<WorkbookPart> {
  const part = await mainPart(parts);
  const relations = await parts.relations(part);
  const told: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  await readXml(parts.open(part), {
    open: (tag, at) => {
      if (tag === 'workbookPr') is1904 = at['date1904'] === '1' || at['date1904'] === 'true';
      if (tag === 'sheet')
        told.push({ name: at['name'] ?? '', id: relationId(at), isHidden: /hidden/i.test(at['state'] ?? '') });
    },
  });
  const targetOf = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type && parts.has(relation.target))?.target ?? null;
  return {
    // Sheets that are nothing but a chart, and macro sheets, have another type.
    sheets: told.flatMap(({ name, id, isHidden }, index) => {
      const relation = relations.get(id);
      return relation?.type === 'worksheet' ? [{ name, index, part: relation.target, isHidden }] : [];
    }),
    is1904,
    hasLinks: [...relations.values()].some(({ type }) => type.startsWith('externalLink')),
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles'),
  };
}

async function mainPart(parts: PackageParts): Promise<string> {
  const relations = await parts.relations('');
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = [main, 'xl/workbook.xml'].find((name) => name !== undefined && parts.has(name));
  if (part === undefined) throw new UnreadableFile('file-no-sheet');
  return part;
}

/** The id has a prefix of its own, mostly r:id. */
const relationId = (at: Readonly<Record<string, string>>): string =>
  Object.entries(at).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
