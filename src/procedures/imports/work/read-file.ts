import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { MergedCells, RawRow, SheetTop } from '../../../domain/imports/sheet.ts';
import { SHEET_TOP_ROWS } from '../../../domain/imports/sheet.ts';
import type { SuggestedMapping } from '../../../domain/imports/mapping.ts';
import { readFilePart } from '../../../store/imports/import-files.ts';
import { rememberedMapping } from '../../../store/imports/import-mappings.ts';
import { deleteRows, insertRows } from '../../../store/imports/import-rows.ts';
import { type Import, changeImport, importsOfFile, insertImport } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import type { SheetEnd, SheetHead } from '../files/file-end.ts';
import { parseFile } from '../files/parse-file.ts';
import { MOST_KEPT } from './list-parts.ts';
import { RowsAhead } from './rows-ahead.ts';
import { type WorkSetting, claimAnew } from './work-setting.ts';
import { suggestLayout } from './sheet-layout.ts';

/** Rows that are opened before anything else has its turn: two or three milliseconds. */
const ROWS_AT_A_TIME = 200;

/** A sheet while it is read: its import, and its first rows. */
type SheetInWork = {
  readonly importId: string;
  readonly name: string;
  readonly top: RawRow[];
  rowCount: number;
  /** Its rows as far as they were opened; null when they are not: the list is too long, or its columns are in question. */
  ahead: RowsAhead | null | undefined;
};

/**
 * Reads the kept file from its beginning: the rows of the first sheet go to the import itself, those of each further
 * sheet to one of its own. Then each sheet that holds a list goes on; a person is asked about the others.
 */
export async function readFileOfImport(office: Office, keeper: Import, setting: WorkSetting): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sovang-import-'));
  try {
    const path = join(folder, 'file');
    await copyOut(office, keeper.id, path);
    await readFrom(office, keeper, path, setting);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyOut({ database }: Office, importId: string, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (let part = 0; ; part += 1) {
      const at = part;
      const bytes = await database.transaction((tx) => readFilePart(tx, importId, at));
      if (!bytes) return;
      await file.write(bytes);
    }
  } finally {
    await file.close();
  }
}

async function readFrom(office: Office, keeper: Import, path: string, setting: WorkSetting): Promise<void> {
  const { database } = office;
  const earlier = await beginAgain(office, keeper);
  setting.listsAhead.forget();
  let opened = 0;
  const sheets = new Map<number, SheetInWork>();
  let current: SheetInWork | undefined;
  /** The rows that are being kept, while the next ones are opened. */
  let kept: Promise<void> = Promise.resolve();
  const sheet = async (head: SheetHead): Promise<void> => {
    const importId = sheets.size === 0 ? keeper.id : await importOfSheet(office, keeper, head, earlier);
    current = { importId, name: head.name, top: [], rowCount: 0, ahead: undefined };
    sheets.set(head.index, current);
    await claimAnew(office, keeper.id, setting);
  };
  const rows = async (batch: readonly RawRow[]): Promise<void> => {
    if (setting.isClosed()) throw new Closed();
    if (!current) return;
    const into = current;
    into.top.push(...batch.slice(0, Math.max(0, SHEET_TOP_ROWS - into.top.length)));
    into.rowCount += batch.length;
    opened += batch.length;
    if (opened > MOST_KEPT) into.ahead = null;
    else if (into.ahead === undefined) into.ahead = await beginAhead(office, keeper, into, setting);
    const { rowCount } = into;
    await kept;
    kept = database.transaction(async (tx) => {
      await Promise.all([
        insertRows(tx, into.importId, batch),
        changeImport(tx, into.importId, { rowCount, phaseDone: rowCount }),
      ]);
    });
    // A failure is met by whoever waits for these rows: the next batch, or the end of the file.
    kept.catch(() => undefined);
    // Between times the database is heard, and asked for what comes next.
    for (let at = 0; into.ahead && at < batch.length; at += ROWS_AT_A_TIME) {
      await nextTurn();
      into.ahead.add(batch.slice(at, at + ROWS_AT_A_TIME));
    }
  };
  try {
    const end = await parseFile(path, { fileName: keeper.fileName, sink: { sheet, rows } });
    await kept;
    if (end.ok) await finish(office, keeper, { sheets, ends: end.value.sheets, notes: end.value.notes }, setting);
    else await fail(office, keeper, [...sheets.values()], end.problem);
  } catch (error) {
    if (!(error instanceof Closed)) throw error;
  }
}

/** Begins to open a sheet by its first rows, when these leave no question about its columns. */
async function beginAhead(
  office: Office,
  keeper: Import,
  sheet: SheetInWork,
  setting: WorkSetting,
): Promise<RowsAhead | null> {
  const found = await suggestionFor(office, keeper, sheet, undefined);
  return found?.certain
    ? RowsAhead.begin(office, { ...keeper, id: sheet.importId, mapping: null }, found.mapping, setting)
    : null;
}

/** The office is being closed: reading begins again at the next start. */
class Closed extends Error {}

/** Forgets what an earlier reading left; its imports of further sheets are used again. */
async function beginAgain({ database }: Office, keeper: Import): Promise<Import[]> {
  const others = await database.transaction((tx) => importsOfFile(tx, keeper.id));
  const reading = others.filter(({ state }) => state === 'reading');
  for (const { id } of [keeper, ...reading]) {
    await database.transaction(async (tx) => {
      await deleteRows(tx, id);
      await changeImport(tx, id, { rowCount: 0, phaseDone: 0 });
    });
  }
  return reading;
}

async function importOfSheet(office: Office, keeper: Import, head: SheetHead, earlier: Import[]): Promise<string> {
  const used = earlier.shift();
  if (used) {
    await office.database.transaction((tx) => changeImport(tx, used.id, { sheetName: head.name }));
    return used.id;
  }
  const id = office.newId();
  const { kind, unitId, fileName, createdAt, createdBy, staged } = keeper;
  const added = {
    id,
    kind,
    unitId,
    fileName,
    createdAt,
    createdBy,
    sheetName: head.name,
    state: 'reading',
    mapping: null,
    fileOf: keeper.id,
    rowCount: 0,
    fileSha256: '',
  } as const;
  await office.database.transaction((tx) => insertImport(tx, added, staged));
  return id;
}

type ReadSheets = {
  readonly sheets: ReadonlyMap<number, SheetInWork>;
  readonly ends: readonly SheetEnd[];
  readonly notes: readonly { readonly code: string; readonly detail: string }[];
};

/** Sheets that hold a list go on; when none does, the first waits for a person, and the rest are forgotten. */
async function finish(
  office: Office,
  keeper: Import,
  { sheets, ends, notes }: ReadSheets,
  { listsAhead }: WorkSetting,
): Promise<void> {
  const suggested: { sheet: SheetInWork; end: SheetEnd | undefined; found: SuggestedMapping | null }[] = [];
  for (const [index, sheet] of sheets) {
    const end = ends.find((each) => each.index === index);
    suggested.push({ sheet, end, found: await suggestionFor(office, keeper, sheet, end) });
  }
  const remarks = notes.map(({ code, detail }) => ({ code, detail: { value: detail } }));
  const several = suggested.filter(({ found }) => found !== null).length > 0;
  await office.database.transaction(async (tx) => {
    for (const { sheet, end, found } of suggested) {
      const merges = end?.merges ?? [];
      const isList = found !== null || (!several && sheet.importId === keeper.id);
      await changeImport(tx, sheet.importId, {
        state: !isList ? 'dropped' : found?.certain ? 'checking' : 'mapping',
        kind: found?.mapping.kind ?? 'unknown',
        sheetName: suggested.length > 1 ? (end?.name ?? '') : '',
        suggestion: found,
        mapping: found?.mapping ?? null,
        sourceKey: found?.sourceKey ?? '',
        notes: remarks,
        merges: merges.filter(({ top, bottom }) => bottom > top || top <= SHEET_TOP_ROWS),
        phaseDone: 0,
        phaseTotal: sheet.rowCount,
      });
      if (!isList) await deleteRows(tx, sheet.importId);
      const downwards = merges.filter(({ top, bottom }) => bottom > top);
      const ahead = found?.certain ? sheet.ahead?.end(found.mapping, downwards) : null;
      if (ahead) listsAhead.keep({ id: sheet.importId, version: keeper.version }, ahead);
    }
    if (sheets.size === 0)
      await changeImport(tx, keeper.id, { state: 'failed', failure: { code: 'no-rows', detail: {} } });
  });
}

async function suggestionFor(
  { database }: Office,
  keeper: Import,
  { top, name }: SheetInWork,
  end: SheetEnd | undefined,
): Promise<SuggestedMapping | null> {
  const merges: readonly MergedCells[] = end?.merges ?? [];
  const sheet: SheetTop = { fileName: keeper.fileName, sheetName: end?.name ?? name, rows: top, merges };
  return suggestLayout(sheet, (sourceKey) =>
    database.transaction((tx) => rememberedMapping(tx, { unitId: keeper.unitId, sourceKey })),
  );
}

async function fail(
  { database }: Office,
  keeper: Import,
  sheets: readonly SheetInWork[],
  { code, detail }: { readonly code: string; readonly detail: string },
): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { importId } of sheets) {
      await deleteRows(tx, importId);
      await changeImport(tx, importId, { state: 'dropped', rowCount: 0 });
    }
    await changeImport(tx, keeper.id, { state: 'failed', failure: { code, detail: { value: detail } }, rowCount: 0 });
  });
}
