/** A small office for the tests of the lists of records: a province, a city, a ward and three schools. */
import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { JudgedRow, RowDecision } from '../src/domain/imports/row-outcome.ts';
import type { CheckedRow, RowProblem } from '../src/domain/imports/row-problem.ts';
import type { SheetCell } from '../src/domain/imports/sheet.ts';
import { UnitsInTime } from '../src/domain/imports/units-in-time.ts';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import type { ImportKindSteps, KindRun, ListSetting, WrittenPart } from '../src/procedures/imports/kinds/kind-steps.ts';
import { noPackages } from '../src/procedures/law/local-packages.ts';
import type { Recording } from '../src/procedures/procedure.ts';
import { lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Database, Tx } from '../src/store/database.ts';
import { allUnitStates } from '../src/store/imports/unit-lists.ts';
import { buildUnit } from './factories.ts';

export const TODAY = isoDate('2021-10-29');
const NOW = '2021-10-29T01:00:00.000Z';

/** Ids of the units by code. */
export type RecordUnits = Readonly<Record<'tinh' | 'tp' | 'xa' | 'truongA' | 'truongB' | 'truongCu', string>>;

export async function setUpRecordUnits(database: Database): Promise<RecordUnits> {
  const tinh = await buildUnit(database, { code: 'tinh-x', name: 'Ủy ban nhân dân tỉnh X', kind: 'tinh' });
  const tp = await buildUnit(database, {
    code: 'tp-y',
    name: 'Ủy ban nhân dân thành phố Y',
    kind: 'huyen',
    parentId: tinh,
  });
  const below = (code: string, name: string, kind: 'xa' | 'truong', to?: string) =>
    buildUnit(database, { code, name, kind, parentId: tp, ...(to === undefined ? {} : { to }) });
  return {
    tinh,
    tp,
    xa: await below('phuong-z', 'Ủy ban nhân dân phường Z', 'xa'),
    truongA: await below('truong-a', 'Trường Tiểu học A', 'truong'),
    truongB: await below('truong-b', 'Trường Tiểu học B', 'truong'),
    truongCu: await below('truong-cu', 'Trường Tiểu học Cũ', 'truong', '2020-08-01'),
  };
}

export type Cells = Readonly<Record<string, SheetCell>>;

export type ListRun = {
  readonly outcomes: readonly string[];
  /** "row code field" of every problem. */
  readonly problems: readonly string[];
  readonly judged: readonly JudgedRow<object>[];
  readonly written: WrittenPart | null;
  readonly importId: string;
};

type Options = {
  readonly scope?: string;
  readonly decisions?: Readonly<Record<number, RowDecision>>;
  readonly dryRun?: boolean;
  readonly partRows?: number;
  readonly headings?: readonly string[];
};

const told = (row: number, { code, field }: RowProblem): string => `${row} ${code} ${field}`;

/** Reads, judges and (unless told otherwise) writes a list. */
export async function runList<Reading extends object>(
  database: Database,
  kind: ImportKindSteps<Reading>,
  rows: readonly Cells[],
  options: Options = {},
): Promise<ListRun> {
  const setting = await settingOf(database, rows, options);
  const read = kind.read(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    setting,
  );
  return writeRead(database, kind, read, setting, options.dryRun, options);
}

type Steps<Reading extends object> = Pick<ImportKindSteps<Reading>, 'kind'> & {
  readonly openRun: (setting: ListSetting) => KindRun<Reading>;
};

/** Judges and writes rows that were read, as the background work does: a run for judging, one for each part written. */
export async function writeRead<Reading extends object>(
  database: Database,
  kind: Steps<Reading>,
  read: readonly CheckedRow<Reading>[],
  setting: ListSetting,
  dryRun = false,
  options: Options = {},
): Promise<ListRun> {
  const readable = read.flatMap(({ row, reading }) =>
    reading ? [{ row, reading, decision: options.decisions?.[row] ?? null }] : [],
  );
  const size = options.partRows ?? 1_000;
  const parts = Array.from({ length: Math.ceil(readable.length / size) }, (_, at) =>
    readable.slice(at * size, (at + 1) * size),
  );
  const run = kind.openRun(setting);
  const judged: JudgedRow<Reading>[] = [];
  for (const part of parts) judged.push(...(await database.transaction((tx) => run.judge(tx, part))));
  const outcomeOf = new Map(judged.map((each) => [each.row, each.outcome]));
  const importId = randomUUID();
  let written: WrittenPart | null = null;
  if (!dryRun) {
    await database.owner((tx) => insertImportRow(tx, importId, kind.kind));
    for (const part of parts) {
      const toWrite = part.filter(({ row }) => ['add', 'change'].includes(outcomeOf.get(row) ?? ''));
      if (toWrite.length === 0) continue;
      const own = await recorded(database, (tx, recording) =>
        kind.openRun(setting).write(tx, toWrite, { importId, unitId: null, recording, isJudgementCurrent: false }),
      );
      written = written ? { ...own, added: written.added + own.added, changed: written.changed + own.changed } : own;
    }
  }
  return {
    outcomes: read.map(({ row }) => outcomeOf.get(row) ?? 'problem'),
    problems: [...read, ...judged].flatMap(({ row, problems }) => problems.map((each) => told(row, each))),
    judged,
    written,
    importId,
  };
}

/** Takes an import back as the procedure does: it is marked in the same transaction. */
export const undoList = <Reading extends object>(
  database: Database,
  kind: ImportKindSteps<Reading>,
  importId: string,
): Promise<readonly string[]> =>
  recorded(database, async (tx, recording) => {
    const rests = await kind.undo(tx, importId, recording);
    if (rests.length === 0)
      await sql`update imports set state = 'undone', undone = ${recording.position} where id = ${importId}`.execute(tx);
    return rests;
  });

async function settingOf(database: Database, rows: readonly Cells[], options: Options): Promise<ListSetting> {
  const units = new UnitsInTime(await database.transaction(allUnitStates));
  const scope = units.newest(options.scope ?? 'tinh-x', TODAY) ?? null;
  return { today: TODAY, units, scope, headings: options.headings ?? [...new Set(rows.flatMap(Object.keys))] };
}

async function insertImportRow(tx: Tx, id: string, kind: string): Promise<void> {
  await sql`insert into imports (id, kind, file_name, file_sha256, state, row_count, problem_count, created_at, staged)
    values (${id}, ${kind}, 'danh-sach.xlsx', '\\x00', 'written', 0, 0, ${NOW}, (select max(position) from audit_changes))`.execute(
    tx,
  );
}

export const recorded = <T>(database: Database, write: (tx: Tx, recording: Recording) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await lockForWriting(tx);
    const change = { at: NOW, actorId: null, procedure: 'test', subjectKind: 'test', subjectId: 'test', detail: {} };
    const position = await recordChange(tx, change);
    return write(tx, {
      actor: { kind: 'system' },
      now: NOW,
      today: TODAY,
      newId: () => asId(randomUUID()),
      randomBytes: (count) => randomBytes(count),
      localRules: noPackages,
      position,
    });
  });

/** Rows of a query as texts, for comparing. */
export const rowsOf = async (database: Database, query: string): Promise<readonly string[]> => {
  const { rows } = await database.owner((tx) => sql.raw<Record<string, unknown>>(query).execute(tx));
  return rows.map((row) => Object.values(row).join(' | '));
};
