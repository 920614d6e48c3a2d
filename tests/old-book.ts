/**
 * A small book as the first landed version wrote it: its migrations (0001 – 0006) and its rows, word for word, without any
 * code of today. Two lists are in it (one of them undone), a third is staged and waits.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from '../src/kernel/result.ts';
import type { Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { migrationsFolder } from './engines.ts';

/** The end of the old book: what its last paper printed. */
export const OLD_HEAD = { seq: 4, hash: '11ecada99e1738bae9ca0976c60ac9ca0d51fdab876e1abbca88a282f52a49b5' };

export const OLD = {
  unit: '00000000-0000-4000-8000-000000000001',
  school: '00000000-0000-4000-8000-000000000002',
  written: '00000000-0000-4000-8000-0000000000a1',
  undone: '00000000-0000-4000-8000-0000000000a2',
  staged: '00000000-0000-4000-8000-0000000000a3',
  line: '00000000-0000-4000-8000-0000000000c1',
} as const;

const AT = '2021-10-28T01:00:00.000Z';
const SALT = '00112233445566778899aabbccddeeff';
const DECISION = '00000000-0000-4000-8000-0000000000d1';

type OldLine = { readonly at: number; readonly name: string; readonly fold: string; readonly key: string };

const LINES: readonly OldLine[] = [
  { at: 1, name: 'Nông Thị Hoa', fold: 'nong thi hoa', key: 'hoa nong thi' },
  { at: 2, name: 'Ma Văn Cũ', fold: 'ma van cu', key: 'cu ma van' },
  { at: 3, name: 'Lý Thị Nhầm', fold: 'ly thi nham', key: 'nham ly thi' },
];

const idOf = (letter: string, at: number): string => `00000000-0000-4000-8000-0000000000${letter}${at}`;
const sha256 = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

const personalOf = ({ name }: OldLine): string => ['Bà', name, 'Giáo viên', '', 'Hoàn thành tốt nhiệm vụ'].join('\n');

/** The text of an entry in the form `sovang-ledger 1`. */
const entryText = (seq: number, kind: string, line: OldLine): string =>
  [
    'sovang-ledger 1',
    `seq ${seq}`,
    `kind ${kind}`,
    `recorded ${AT}`,
    `line ${idOf('c', line.at)}`,
    `decision ${DECISION}`,
    'authority CT_UBND_HUYEN',
    'number 186/QĐ-UBND',
    'signed 2021-01-29',
    `ordinal ${line.at}`,
    `recipient ${idOf('b', line.at)}`,
    `unit ${OLD.school}`,
    'form LDTT',
    'achievement 2020',
    `personal ${sha256(Buffer.from(SALT, 'hex'), personalOf(line))}`,
  ].join('\n');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function ledgerSql(): string {
  const entries = [...LINES.map((line) => ['granted', line] as const), ['reversed', LINES[2] as OldLine] as const];
  let previous = sha256('sovang-ledger 1');
  return entries
    .map(([kind, line], index) => {
      const text = entryText(index + 1, kind, line);
      const hash = sha256(`${previous}\n${text}`);
      const position = kind === 'reversed' ? 7 : line.at === 3 ? 6 : 4;
      const row = `insert into ledger_entries values (${index + 1}, '${kind}', '${idOf('c', line.at)}', ${quoted(text)},
        '\\x${previous}', '\\x${hash}', ${position});`;
      previous = hash;
      return row;
    })
    .join('\n');
}

const lineSql = (line: OldLine): string => {
  const [importId, position] = line.at === 3 ? [OLD.undone, 6] : [OLD.written, 4];
  const { at, name, fold, key } = line;
  return `
insert into people (id, name, name_compare, name_fold, name_key, gender, born_on, recorded)
  values ('${idOf('e', at)}', '${name}', '${name.toLowerCase()}', '${fold}', '${key}', 'nu', null, ${position});
insert into employments (id, person_id, unit_id, post, post_class, valid_from, valid_to, recorded)
  values ('${idOf('f', at)}', '${idOf('e', at)}', '${OLD.school}', 'Giáo viên', 'direct', '2021-01-29', null, ${position});
insert into recipients (id, kind, person_id) values ('${idOf('b', at)}', 'ca_nhan', '${idOf('e', at)}');
insert into award_lines values ('${idOf('c', at)}', '${DECISION}', ${at}, '${idOf('b', at)}', '${OLD.school}', 'LDTT', 'LDTT', '2020',
  '2020-01-01', '2020-12-31', 'cong_trang', 'direct', '${importId}', ${position});
insert into award_line_texts values ('${idOf('c', at)}', '\\x${SALT}', 'Bà', '${name}', 'Giáo viên', '', 'Hoàn thành tốt nhiệm vụ',
  '${fold}', '${key}');`;
};

const changeSql = (position: number, procedure: string, kind: string, id: string): string =>
  `insert into audit_changes values (${position}, '${AT}', null, '${procedure}', '${kind}', '${id}', '{}');`;

const unitSql = (id: string, code: string, name: string, kind: string, parent: string | null): string => `
insert into units values ('${id}', '${code}', 1);
insert into unit_states values (gen_random_uuid(), '${id}', '${name}', '${name}', '${code.replaceAll('-', ' ')}', '${code}', '${kind}',
  ${parent ? quoted(parent) : 'null'}, '2015-03-11', null, 'Dữ liệu kiểm thử', 1, null);`;

const importSql = (id: string, state: string, [staged, written, undone]: readonly (number | null)[]): string => `
insert into imports (id, kind, unit_id, file_name, file_sha256, state, row_count, problem_count, created_at, version, staged, written, undone)
  values ('${id}', 'awards', '${OLD.unit}', 'danh-sach-${state}.xlsx', '\\x${sha256(state)}', '${state}', 1, 0, '${AT}', 1,
    ${staged}, ${written ?? 'null'}, ${undone ?? 'null'});`;

/** What the old dry run kept of a row: cells by heading, what they mean, no problem. */
const STAGED_CELLS = {
  'Họ và tên / Tên tập thể': 'Hà Thị Chờ',
  'Loại đối tượng': 'Cá nhân',
  'Mã đơn vị': 'truong-a',
  'Danh hiệu, hình thức': 'Lao động tiên tiến',
  'Cấp quyết định': 'Chủ tịch UBND thành phố',
  'Số quyết định': '187/QĐ-UBND',
  'Ngày quyết định': '30/01/2021',
  'Năm thành tích': '2020',
};

const oldRows = (): string => `begin; set local role sovang_owner;
${changeSql(1, 'imports.write', 'import', 'units')}
${unitSql(OLD.unit, 'tp-y', 'Ủy ban nhân dân thành phố Y', 'huyen', null)}
${unitSql(OLD.school, 'truong-a', 'Trường Tiểu học A', 'truong', OLD.unit)}
${changeSql(2, 'imports.stage', 'import', OLD.written)}
${changeSql(3, 'imports.stage', 'import', OLD.undone)}
${changeSql(4, 'imports.write', 'import', OLD.written)}
${changeSql(5, 'imports.stage', 'import', OLD.staged)}
${changeSql(6, 'imports.write', 'import', OLD.undone)}
${changeSql(7, 'imports.undo', 'import', OLD.undone)}
${importSql(OLD.written, 'written', [2, 4, null])}
${importSql(OLD.undone, 'undone', [3, 6, 7])}
${importSql(OLD.staged, 'staged', [5, null, null])}
insert into import_rows values ('${OLD.staged}', 2, ${quoted(JSON.stringify(STAGED_CELLS))}, '{}', '[]');
insert into decisions values ('${DECISION}', 'CT_UBND_HUYEN', '${OLD.unit}', '186/QĐ-UBND', '186/QD-UBND', '2021-01-29', 2021,
  '${OLD.written}', 4);
${LINES.map(lineSql).join('\n')}
${ledgerSql()}
insert into award_states select line_id, case when kind = 'reversed' then 'reversed' else 'in_force' end, seq
  from (select distinct on (line_id) * from ledger_entries order by line_id, seq desc) last;
commit;`;

/** Runs the migrations of the first landed version only, and writes its book. */
export async function writeOldBook(database: Database): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-old-migrations-'));
  const old = readdirSync(migrationsFolder).filter((name) => name < '0007');
  for (const name of old) copyFileSync(join(migrationsFolder, name), join(folder, name));
  must(await migrate(database, folder));
  await database.script(oldRows());
}
