/** Files as offices have them, made by hand, and what the reader gives for them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MergedCells, RawRow } from '../src/domain/imports/sheet.ts';
import type { Result } from '../src/kernel/result.ts';
import type { FileEnd } from '../src/procedures/imports/files/file-end.ts';
import type { FileProblem } from '../src/procedures/imports/files/file-problem.ts';
import { type ParseOptions, parseFile } from '../src/procedures/imports/files/parse-file.ts';
import { type ZipPart, zipFile } from './zip-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'sovang-files-'));

/** Path of a new file with this content. */
export function saved(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(folder, 'f-')), name);
  writeFileSync(path, content);
  return path;
}

/** A file as a whole: rows by the name of their sheet, and what was told at its end. */
export type ReadFile = {
  readonly end: Result<FileEnd, FileProblem>;
  readonly rows: Readonly<Record<string, readonly RawRow[]>>;
  readonly merges: readonly MergedCells[];
  /** Notes as "code: detail". */
  readonly notes: readonly string[];
  readonly code: FileProblem['code'] | 'read';
};

export async function readAll(path: string, options: Partial<ParseOptions> = {}): Promise<ReadFile> {
  const rows: Record<string, RawRow[]> = {};
  let sheet = '';
  const sink = {
    sheet: ({ name }: { name: string }) => {
      sheet = name;
      rows[sheet] = [];
    },
    rows: (batch: readonly RawRow[]) => {
      rows[sheet]?.push(...batch);
    },
  };
  const end = await parseFile(path, { fileName: path, sink, ...options });
  return {
    end,
    rows,
    merges: end.ok ? end.value.sheets.flatMap(({ merges }) => merges) : [],
    notes: end.ok ? end.value.notes.map(({ code, detail }) => `${code}: ${detail}`) : [],
    code: end.ok ? 'read' : end.problem.code,
  };
}

/** The cells of the only sheet, row by row. */
export const cellsIn = ({ rows }: ReadFile): readonly (readonly unknown[])[] =>
  Object.values(rows).flatMap((each) => each.map(({ cells }) => cells));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const part = (name: string, content: string): ZipPart => ({ name, content: Buffer.from(content) });

type SheetXml = { readonly name?: string; readonly state?: string; readonly xml: string };

export type HandMade = {
  /** What stands in `<worksheet>`. */
  readonly sheets: readonly SheetXml[];
  readonly shared?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: readonly ZipPart[];
  readonly relations?: string;
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;

/** The parts of a workbook written by hand. */
export function workbookParts({
  sheets,
  shared,
  styles,
  workbook = '',
  more = [],
  relations = '',
}: HandMade): ZipPart[] {
  const rels = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? `Trang ${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  if (shared !== undefined) rels.push(relation('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) rels.push(relation('rIdT', 'styles', 'styles.xml'));
  const relationships = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  return [
    part('[Content_Types].xml', '<Types/>'),
    part('_rels/.rels', relationships(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbook}<sheets>${tabs.join('')}</sheets></workbook>`,
    ),
    part('xl/_rels/workbook.xml.rels', relationships(rels.join('') + relations)),
    ...sheets.map(({ xml }, at) =>
      part(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`),
    ),
    ...(shared === undefined ? [] : [part('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${shared}</sst>`)]),
    ...(styles === undefined ? [] : [part('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`)]),
    ...more,
  ];
}

export const handMade = (workbook: HandMade): Buffer => zipFile(workbookParts(workbook));

export const sheetOf = (rows: string): SheetXml => ({ xml: `<sheetData>${rows}</sheetData>` });

export const inline = (reference: string, text: string, style = 0): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
