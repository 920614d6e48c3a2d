/** A book of any size, written set by set behind the procedures: for measuring reads only (its chain does not verify). */
import { sql } from 'kysely';
import { compareText, foldText, nameIndexKey } from '../src/kernel/vietnamese-text.ts';
import type { Database, Tx } from '../src/store/database.ts';
import { insertMany } from '../src/store/insert-many.ts';

const FAMILIES = ['Nguyễn', 'Hoàng', 'Nông', 'Triệu', 'Lý', 'Bàn', 'Đàm', 'Lục', 'Hà', 'Trần', 'Ma', 'Vi', 'Phạm'];
const MIDDLES = ['Thị', 'Văn', 'Minh', 'Thu', 'Đức', 'Ngọc', 'Quang', 'Thanh', 'Hồng', 'Kim', 'Hữu'];
const GIVEN = [
  'Hòa',
  'Anh',
  'Dũng',
  'Hương',
  'Lan',
  'Sơn',
  'Thủy',
  'Tuấn',
  'Vân',
  'Yến',
  'Bình',
  'Chi',
  'Đạt',
  'Giang',
];
const SECOND = ['', ' An', ' Bảo', ' Khánh', ' Mai', ' Phương', ' Tâm'];

export type GeneratedBook = {
  readonly lines: number;
  /** Code of the root: every line stands below it. Each commune "xa-N" has its share. */
  readonly root: 'tinh-lon';
};

const COMMUNES = 40;
const OFFICES = 10;
const LINES_PER_DECISION = 80;

/** Lines over ten years (2014 to 2023) for a province of 40 communes with 10 units each, a third as many people. */
export async function generateBook(database: Database, lines: number): Promise<GeneratedBook> {
  await database.owner(async (tx) => {
    await sql`insert into audit_changes (position, at, procedure, subject_kind, subject_id, detail)
      values (1, '2024-01-01T00:00:00Z', 'bench', 'bench', 'bench', '{}')`.execute(tx);
    await addUnits(tx);
    await addPeople(tx, Math.ceil(lines / 3));
    await addDecisions(tx, Math.ceil(lines / LINES_PER_DECISION));
    await addLines(tx, lines, Math.ceil(lines / 3));
    await addTallies(tx);
  });
  return { lines, root: 'tinh-lon' };
}

const idOf = (kind: string) => sql.raw(`md5('${kind} ' || n)::uuid`);

/** Unit 0 is the province, 1 … COMMUNES the communes, the rest their units in turn. */
async function addUnits(tx: Tx): Promise<void> {
  const last = COMMUNES * (1 + OFFICES);
  await sql`insert into units (id, code, recorded)
    select ${idOf('unit')}, case when n = 0 then 'tinh-lon' when n <= ${COMMUNES} then 'xa-' || n else 'don-vi-' || n end, 1
    from generate_series(0, ${last}::int) n`.execute(tx);
  await sql`insert into unit_states (id, unit_id, name, short_name, name_fold, name_key, kind, parent_id, valid_from, ground, recorded)
    select ${idOf('state')}, ${idOf('unit')}, 'Đơn vị số ' || n, 'Đơn vị ' || n, 'don vi so ' || n || ' don vi ' || n, 'DON VI ' || n,
      case when n = 0 then 'tinh' when n <= ${COMMUNES} then 'xa' else 'co_quan' end,
      case when n = 0 then null when n <= ${COMMUNES} then md5('unit 0')::uuid else md5('unit ' || (1 + n % ${COMMUNES}))::uuid end,
      '2010-01-01', 'bench', 1
    from generate_series(0, ${last}::int) n`.execute(tx);
}

const at = (list: readonly string[], place: number): string => list[place % list.length] ?? '';

function nameOf(n: number): string {
  const step = Math.floor(n / 7);
  return `${at(FAMILIES, n)} ${at(MIDDLES, step)} ${at(GIVEN, n * 5 + step)}${at(SECOND, Math.floor(n / 91))}`;
}

async function addPeople(tx: Tx, count: number): Promise<void> {
  const ids = await sql<{
    id: string;
  }>`select ${idOf('person')} as id from generate_series(1, ${count}::int) n`.execute(tx);
  const people = ids.rows.map(({ id }, place) => {
    const name = nameOf(place);
    const keys = { name_compare: compareText(name), name_fold: foldText(name), name_key: nameIndexKey(name) };
    return { id, name, ...keys, recorded: 1 };
  });
  const texts = { name: 'text', name_compare: 'text', name_fold: 'text', name_key: 'text' } as const;
  await insertMany(tx, 'people', { id: 'uuid', ...texts, recorded: 'bigint' }, people);
  await sql`insert into recipients (id, kind, person_id)
    select ${idOf('recipient')}, 'ca_nhan', ${idOf('person')} from generate_series(1, ${count}::int) n`.execute(tx);
  await sql`insert into employments (id, person_id, unit_id, post, post_class, valid_from, recorded)
    select ${idOf('employment')}, ${idOf('person')}, md5('unit ' || (${COMMUNES} + 1 + n % ${COMMUNES * OFFICES}))::uuid, 'Chuyên viên', 'direct', '2012-01-01', 1
    from generate_series(1, ${count}::int) n`.execute(tx);
}

async function addDecisions(tx: Tx, count: number): Promise<void> {
  await sql`insert into decisions (id, authority, authority_unit_id, number, number_key, signed_on, year, recorded)
    select ${idOf('decision')}, 'CT_UBND_XA', md5('unit ' || (1 + n % ${COMMUNES}))::uuid, n || '/QĐ-UBND', n || '/QD-UBND', day, extract(year from day)::int, 1
    from (select n, date '2014-01-01' + (n * 3650 / ${count}) as day from generate_series(1, ${count}::int) n) as days`.execute(
    tx,
  );
}

/** Each decision is of one commune and praises people of its ten units. */
async function addLines(tx: Tx, lines: number, people: number): Promise<void> {
  const series = sql`generate_series(1, ${lines}::int) n`;
  const decision = sql`(1 + (n - 1) / ${LINES_PER_DECISION})`;
  await sql`insert into award_lines (id, decision_id, ordinal, recipient_id, unit_id, form_code, form_family, achievement, achievement_from, achievement_to, commendation_kind, post_class, recorded)
    select ${idOf('line')}, md5('decision ' || ${decision})::uuid, 1 + (n - 1) % ${LINES_PER_DECISION}, md5('recipient ' || (1 + (n::bigint * 7919) % ${people}))::uuid,
      md5('unit ' || (${COMMUNES} + ${decision} % ${COMMUNES} + ${COMMUNES} * (n % ${OFFICES}) + case when ${decision} % ${COMMUNES} = 0 then ${COMMUNES} else 0 end))::uuid,
      case when n % 5 = 0 then 'GIAY_KHEN_XA' else 'LDTT' end, 'LDTT', 'n', '2013-01-01', '2013-12-31', 'cong_trang', 'direct', 1
    from ${series}`.execute(tx);
  await sql`insert into award_line_texts (line_id, salt, form_of_address, printed_name, printed_post, place, reason, name_fold, name_key)
    select ${idOf('line')}, '\\x00', 'Ông', p.name, 'Chuyên viên', '', 'Hoàn thành tốt nhiệm vụ', p.name_fold, p.name_key
    from ${series} join people p on p.id = md5('person ' || (1 + (n::bigint * 7919) % ${people}))::uuid`.execute(tx);
  await sql`insert into ledger_entries (seq, kind, line_id, text, prev_hash, hash, recorded)
    select n, 'granted', ${idOf('line')}, repeat('x', 450), '\\x00', decode(md5('entry ' || n), 'hex'), 1 from ${series}`.execute(
    tx,
  );
  await sql`insert into award_states (line_id, state, last_seq) select ${idOf('line')}, 'in_force', n from ${series}`.execute(
    tx,
  );
}

async function addTallies(tx: Tx): Promise<void> {
  await sql`insert into award_tallies (decision_id, signed_on, unit_id, form_code, recipient_kind, in_book, in_force, recorded)
    select d.id, d.signed_on, l.unit_id, l.form_code, 'ca_nhan', count(*), count(*), 1
    from award_lines l join decisions d on d.id = l.decision_id group by d.id, d.signed_on, l.unit_id, l.form_code`.execute(
    tx,
  );
}
