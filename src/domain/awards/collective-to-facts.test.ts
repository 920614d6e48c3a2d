import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { check } from './check.ts';
import type { MemberOfYear } from './collective-members.ts';
import {
  type CollectiveDeclaration,
  type RecordsOfCollective,
  collectiveDeclarations,
  factsOfCollective,
  factsOfHousehold,
  sourcesOfCollective,
} from './collective-to-facts.ts';

const AT = { year: 2020, asOf: isoDate('2020-12-31') };
const ALL = new Set(collectiveDeclarations);

const member = (changes: Partial<MemberOfYear> = {}): MemberOfYear => ({
  personId: 'p',
  name: 'Nông Thị Thử',
  rating: 'HT_TOT',
  title: null,
  warned: null,
  ...changes,
});

const line = (lineId: string, formCode: string, year: number, unitId = 'c', signedOn = `${year + 1}-01-29`) => ({
  lineId,
  unitId,
  formCode,
  achievementTo: isoDate(`${year}-12-31`),
  signedOn: isoDate(signedOn),
  authority: 'CT_UBND_HUYEN',
  commendation: 'cong_trang' as const,
});

const rated = (id: string, grade: 'HT_XUAT_SAC' | 'HT_TOT', year: number, unitId = 'c', from = `${year}-01-01`) => ({
  id,
  grade,
  unitId,
  from: isoDate(from),
  to: isoDate(`${year}-12-31`),
});

const records = (changes: Partial<RecordsOfCollective> = {}): RecordsOfCollective => ({
  unitId: 'c',
  kind: 'co_quan',
  foundedOn: null,
  endedOn: null,
  lines: [],
  ratings: [],
  members: [],
  carriersIn: () => ['c'],
  ...changes,
});

const facts = (changes: Partial<RecordsOfCollective> = {}, declared: ReadonlySet<CollectiveDeclaration> = ALL) =>
  factsOfCollective(records(changes), declared, AT);

describe('what is not declared', () => {
  it('stays unknown: neither members nor minutes nor proceedings are taken for granted', () => {
    expect(facts({ members: [member()] }, new Set())).toEqual({ recipient: 'tap_the', group: 'co_quan', awards: [] });
  });

  it('says what is missing in the verdict', () => {
    const answer = check({ facts: facts({ members: [member()] }, new Set()), award: 'TT_LDTT', ...AT });
    expect(answer).toMatchObject({ ok: true, value: { verdict: 'unknown' } });
  });
});

describe('members', () => {
  const three = [member({ title: 'LDTT' }), member({ title: 'CSTD_CO_SO', rating: null }), member()];
  it('are counted where all of them are declared to be on record', () => {
    expect(facts({ members: three }).members).toEqual([
      { year: 2020, total: 3, completedTasks: 3, advanced: 2, emulationFighters: 1, warned: 0 },
    ]);
    expect(facts({ members: [...three, member({ warned: 'canh_cao' })] }).members).toMatchObject([{ warned: 1 }]);
  });

  it('each count only where it is sure', () => {
    const counted = (declared: readonly CollectiveDeclaration[], members = three) =>
      facts({ members }, new Set(declared)).members?.[0];
    expect(counted(['members'])).toEqual({ year: 2020, total: 3, completedTasks: 3 });
    expect(counted(['members', 'titles'])).toMatchObject({ advanced: 2, emulationFighters: 1 });
    expect(counted(['titles', 'disciplines'])).toBeUndefined();
    expect(counted(['members'], [...three, member({ rating: null })])).toEqual({ year: 2020, total: 4 });
    expect(counted(['members'], [...three, member({ rating: 'KHONG_HT' })])).toMatchObject({ completedTasks: 3 });
  });

  it('a collective of which nobody is on record is not one of no people', () => {
    expect(facts().members).toBeUndefined();
  });

  it('tell half by whole people: 2 of 3 are over half, 2 of 4 are not', () => {
    const verdictOf = (members: readonly MemberOfYear[]) => {
      const known = facts({ members, ratings: [rated('r', 'HT_TOT', 2020)] });
      const answer = check({ facts: known, award: 'TT_LDTT', ...AT });
      return answer.ok ? answer.value.verdict : answer.problem;
    };
    expect(verdictOf(three)).toBe('met');
    expect(verdictOf([...three, member()])).toBe('not-met');
    expect(verdictOf([...three, member({ title: 'LDTT', warned: 'canh_cao' })])).toBe('not-met');
  });
});

describe('awards', () => {
  it('are those decided by the day of the law, with the places of their lines', () => {
    const lines = [line('l1', 'TT_LDXS', 2018), line('l2', 'TT_LDXS', 2019), line('l3', 'BK_BO_TINH', 2020)];
    expect(facts({ lines }).awards?.map(({ year }) => year)).toEqual([2018, 2019]);
    expect([...sourcesOfCollective(records({ lines }), AT)]).toEqual([
      ['awards/0', 'l1'],
      ['awards/1', 'l2'],
    ]);
  });

  it('a title of the reviewed year, decided after the day, is in the same review; a flag is not held', () => {
    const lines = [line('l1', 'TT_LDXS', 2020), line('l2', 'CO_TD_BO_TINH', 2020), line('l3', 'TT_LDXS', 2021)];
    expect(facts({ lines }).awards?.map(({ code, proposed }) => [code, proposed])).toEqual([['TT_LDXS', true]]);
  });

  it('a title of one half of a merged unit does not count, one of both does; a certificate counts as the book keeps it', () => {
    const lines = [
      line('l1', 'TT_LDXS', 2018, 'a'),
      line('l2', 'TT_LDXS', 2018, 'b'),
      line('l3', 'TT_LDXS', 2019, 'a'),
      line('l4', 'CO_TD_BO_TINH', 2019, 'b'),
      line('l5', 'BK_BO_TINH', 2019, 'b'),
    ];
    const { awards } = facts({ lines, carriersIn: () => ['a', 'b'] });
    expect(awards?.map(({ code, year }) => `${code} ${year}`)).toEqual(['TT_LDXS 2018', 'BK_BO_TINH 2019']);
    const oneLine = facts({ lines, carriersIn: () => ['a'] }).awards;
    expect(oneLine?.map(({ code, year }) => `${code} ${year}`)).toContain('TT_LDXS 2019');
  });
});

describe('ratings', () => {
  it('of units that were rated differently before they came together give none', () => {
    const carriersIn = () => ['a', 'b'];
    const same = [rated('r1', 'HT_TOT', 2019, 'a'), rated('r2', 'HT_TOT', 2019, 'b')];
    expect(facts({ ratings: same, carriersIn }).ratings).toEqual([{ year: 2019, rating: 'HT_TOT' }]);
    const differ = [rated('r1', 'HT_TOT', 2019, 'a'), rated('r2', 'HT_XUAT_SAC', 2019, 'b')];
    expect(facts({ ratings: differ, carriersIn }).ratings).toBeUndefined();
  });

  it('of a school are those of school years', () => {
    const ratings = [
      rated('r1', 'HT_TOT', 2020),
      { ...rated('r2', 'HT_XUAT_SAC', 2020, 'c', '2019-08-01'), to: isoDate('2020-07-31') },
    ];
    expect(facts({ ratings, kind: 'truong' }).ratings).toEqual([{ year: 2020, rating: 'HT_XUAT_SAC' }]);
    expect(facts({ ratings }).ratings).toEqual([{ year: 2020, rating: 'HT_TOT' }]);
  });
});

describe('what the tree tells', () => {
  it('the day of the event that set the unit up, and its end', () => {
    expect(facts({ foundedOn: isoDate('2010-05-19'), endedOn: isoDate('2025-07-01') })).toMatchObject({
      foundedOn: isoDate('2010-05-19'),
      dissolvedOn: isoDate('2025-07-01'),
    });
  });

  it.each([
    ['xa', 'xa'],
    ['doanh_nghiep', 'doanh_nghiep'],
    ['thon', 'khu_dan_cu'],
    ['tinh', 'bo_tinh'],
    ['truong', 'co_quan'],
    [null, 'co_quan'],
  ] as const)('the kind %s as the group %s', (kind, group) => {
    expect(facts({ kind }).group).toBe(group);
  });
});

describe('a household', () => {
  it('has what the book has, and the rest as declared', () => {
    const lines = [line('l1', 'GIAY_KHEN_HUYEN', 2019), line('l2', 'GIAY_KHEN_HUYEN', 2020)];
    expect(factsOfHousehold(lines, new Set(), AT)).toMatchObject({ awards: [{ year: 2019 }] });
    const told = factsOfHousehold(lines, ALL, AT);
    expect(told).toMatchObject({ recipient: 'ho_gia_dinh', achievements: [], proceedings: [], reviewedByUnit: true });
  });
});
