import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import type { Verdict } from '../../law/verdict.ts';
import { asked } from '../cases/at.ts';
import { collective, person, rated } from '../cases/facts.ts';
import { provincialPackage } from '../cases/package.ts';
import type { PersonFacts } from '../facts.ts';
import { localRules } from '../local/local-rules.ts';
import { assessed, localStandard } from './assessed.ts';
import { type Clause, all, any, finding, only, refsTo } from './clause.ts';
import { belongsTo } from './group.ts';
import { notRead } from './not-read.ts';

const citation = cite('LUAT_06_2022', 'Đ23');
const carried = { citation, confirmed: true };
const fixed =
  (verdict: Verdict, read = true): Clause<PersonFacts> =>
  (at) =>
    finding(at, verdict, citation, { verdict }, read);
const never = () => null;
const moment = asked(person());

describe('all conditions', () => {
  it('are tried and kept, those that do not concern the recipient left out', () => {
    const found = all('whole', citation, fixed('met'), never, fixed('unknown'), fixed('not-met'))(moment);
    expect(found).toMatchObject({ ...carried, rule: 'whole', verdict: 'not-met', evidence: [], way: 'all' });
    expect(found.parts?.map(({ rule }) => rule)).toEqual(['met', 'unknown', 'not-met']);
    expect(all<PersonFacts>('none', citation)(moment)).toEqual({
      ...carried,
      rule: 'none',
      verdict: 'met',
      evidence: [],
      parts: [],
      way: 'all',
    });
  });

  it('must each be confirmed', () => {
    expect(all('whole', citation, fixed('met'), fixed('met', false))(moment).confirmed).toBe(false);
    expect(all('whole', citation, fixed('met'), fixed('met'))(moment).confirmed).toBe(true);
  });
});

describe('alternatives', () => {
  it('stand on one confirmed part that gives the verdict', () => {
    expect(any('choice', citation, fixed('met', false), fixed('met'))(moment)).toMatchObject({
      verdict: 'met',
      confirmed: true,
      way: 'any',
    });
    expect(any('choice', citation, fixed('met', false), fixed('not-met'))(moment)).toMatchObject({
      verdict: 'met',
      confirmed: false,
    });
    expect(any('choice', citation, fixed('unknown', false), fixed('not-met'))(moment)).toMatchObject({
      verdict: 'unknown',
      confirmed: false,
    });
  });

  it('of nothing are surely not met', () => {
    expect(any<PersonFacts>('choice', citation, never)(moment)).toMatchObject({ verdict: 'not-met', confirmed: true });
  });
});

describe('a finding', () => {
  it('is confirmed when the law of the day is, and its text was read', () => {
    const doubtful = asked(person(), { confirmed: false });
    expect(fixed('met')(moment)).toEqual({ ...carried, rule: 'met', verdict: 'met', evidence: [] });
    expect(fixed('met')(doubtful).confirmed).toBe(false);
    expect(fixed('met', false)(moment).confirmed).toBe(false);
  });

  it('of a text that we do not hold cannot be told', () => {
    expect(notRead<PersonFacts>('not-read', citation)(moment)).toEqual({
      citation,
      rule: 'not-read',
      confirmed: false,
      verdict: 'unknown',
      missing: ['law/LUAT_06_2022/Đ23'],
      evidence: [],
    });
  });

  it('concerns only some', () => {
    const women = only<PersonFacts>(({ female }) => female === true, fixed('met'));
    expect(women(asked(person({ female: true })))?.verdict).toBe('met');
    expect(women(moment)).toBeNull();
  });

  it('refers to records by their place', () => {
    expect(refsTo('list', [1, 2, 3], (record) => record !== 2)).toEqual(['list/0', 'list/2']);
  });
});

describe('what people judge', () => {
  const clause = assessed<PersonFacts>('solidarity', citation);
  const { reviewedByUnit: _reviewed, ...unreviewed } = person();

  it('is decided by its own assessment before the minutes of the unit', () => {
    expect(clause(asked(person({ reviewedByUnit: false, assessments: { solidarity: true } })))).toEqual({
      ...carried,
      rule: 'solidarity',
      verdict: 'met',
      evidence: ['assessments/solidarity'],
    });
    expect(clause(asked(person({ assessments: { solidarity: false } }))).verdict).toBe('not-met');
  });

  it('else by the minutes, and cannot be told without them', () => {
    expect(clause(asked(person({ assessments: { other: false } })))).toMatchObject({
      verdict: 'met',
      evidence: ['reviewedByUnit'],
    });
    expect(clause(asked(person({ reviewedByUnit: false }))).verdict).toBe('not-met');
    expect(clause(asked<PersonFacts>(unreviewed))).toMatchObject({ verdict: 'unknown', missing: ['reviewedByUnit'] });
  });
});

describe('what the law leaves to the province', () => {
  const clause = localStandard<PersonFacts>('local', citation, 'BK_BO_TINH');

  it('is stated by the office, else it cannot be told', () => {
    expect(clause(asked(person({ localStandards: { BK_BO_TINH: true } })))).toEqual({
      ...carried,
      rule: 'local',
      verdict: 'met',
      evidence: ['localStandards/BK_BO_TINH'],
    });
    expect(clause(asked(person({ localStandards: { BK_BO_TINH: false } }))).verdict).toBe('not-met');
    const missing = { verdict: 'unknown', missing: ['localStandards/BK_BO_TINH'] };
    expect(clause(asked(person({ localStandards: { GIAY_KHEN: true } })))).toMatchObject(missing);
    expect(clause(moment)).toMatchObject(missing);
  });

  it('is judged by the package of the province where the office says nothing', () => {
    const said = { vi: 'Quy định riêng', en: 'Own rule', article: 'Đ4' };
    const given = provincialPackage({
      standards: [
        {
          award: 'BK_BO_TINH',
          recipient: 'ca_nhan',
          effect: 'sets',
          conditions: [
            { ...said, rule: 'local-judged', kind: 'assessed' },
            { ...said, rule: 'local-rated', kind: 'rated', least: 'HT_TOT' },
          ],
        },
      ],
    });
    const by = (facts: PersonFacts, local = given, confirmed = true) =>
      clause(asked(facts, { local: localRules(local), confirmed }));
    const weak = person({ ratings: rated('HT', 2021) });
    const good = person({ ratings: rated('HT_TOT', 2021) });
    expect(by(weak)).toMatchObject({
      ...carried,
      rule: 'local',
      verdict: 'not-met',
      evidence: [],
      way: 'all',
      parts: [{ verdict: 'met' }, { verdict: 'not-met' }],
    });
    expect(by(good)).toMatchObject({ verdict: 'met', confirmed: true, evidence: [] });
    expect(by(good, given, false)).toMatchObject({ verdict: 'met', confirmed: false });
    expect(by(good, { ...given, demonstration: true })).toMatchObject({ verdict: 'met', confirmed: false });
    const missing = { verdict: 'unknown', missing: ['localStandards/BK_BO_TINH'] };
    expect(by(good, { ...given, from: isoDate('2022-01-01') })).toMatchObject(missing);
    expect(by(good, provincialPackage())).toMatchObject(missing);
  });
});

describe('the group of a recipient', () => {
  it('is one of those for whom the form is', () => {
    expect(belongsTo<PersonFacts>('for-workers', citation, ['cong_nhan', 'nong_dan'])(moment)).toEqual({
      ...carried,
      rule: 'for-workers',
      verdict: 'not-met',
      expected: { name: 'group', value: ['cong_nhan', 'nong_dan'] },
      actual: { name: 'group', value: 'can_bo' },
      evidence: ['group'],
    });
    expect(belongsTo('for-offices', citation, ['co_quan'])(asked(collective())).verdict).toBe('met');
  });
});
