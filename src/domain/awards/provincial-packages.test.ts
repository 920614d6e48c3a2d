import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { asked } from './cases/at.ts';
import { collective, held, household, initiativesIn, person, rated } from './cases/facts.ts';
import { provincialPackage, regulation } from './cases/package.ts';
import type { Facts } from './facts.ts';
import { localRules } from './local/local-rules.ts';
import { packageProblems } from './local/package-problems.ts';
import type { LocalCondition, LocalStandard, ProvincialPackage } from './local/provincial-package.ts';

const said = { vi: 'Quy định riêng', en: 'Own rule', article: 'Đ4 k3 a' };
const judged: LocalCondition = { ...said, rule: 'local-judged', kind: 'assessed' };
const standard = (...conditions: readonly LocalCondition[]): LocalStandard => ({
  award: 'LDTT',
  recipient: 'ca_nhan',
  effect: 'adds',
  conditions,
});

describe('a package made ready', () => {
  const given = provincialPackage({
    from: isoDate('2021-01-01'),
    to: isoDate('2021-12-31'),
    standards: [standard(judged)],
  });
  const rules = localRules(given);
  const speaks = (day: string) => rules.judge('adds', 'LDTT', 'ca_nhan', isoDate(day)) !== undefined;

  it('speaks from its first day to its last', () => {
    expect(rules.package).toBe(given);
    expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((day) => speaks(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const endless = localRules({ ...given, to: null });
    expect(endless.judge('adds', 'LDTT', 'ca_nhan', isoDate('2050-01-01'))).toBeDefined();
  });

  it('speaks only of its forms and recipients, and adds where it does not set', () => {
    const day = isoDate('2021-06-01');
    expect(rules.judge('sets', 'LDTT', 'ca_nhan', day)).toBeUndefined();
    expect(rules.judge('adds', 'CSTD_CO_SO', 'ca_nhan', day)).toBeUndefined();
    expect(rules.judge('adds', 'LDTT', 'tap_the', day)).toBeUndefined();
  });
});

describe('a condition of a package', () => {
  const findings = (facts: Facts, condition: LocalCondition, changes: Partial<ProvincialPackage> = {}) => {
    const one = { ...standard(condition), recipient: facts.recipient };
    const judge = localRules(provincialPackage({ ...changes, standards: [one] })).judge(
      'adds',
      'LDTT',
      facts.recipient,
      isoDate('2021-12-20'),
    );
    return judge?.(asked(facts));
  };
  const verdict = (facts: Facts, condition: LocalCondition) => findings(facts, condition)?.[0]?.verdict;

  it('says itself in the words and the article of the package', () => {
    expect(findings(person(), judged)).toEqual([
      {
        rule: 'local-judged',
        citation: { instrument: regulation(), article: 'Đ4 k3 a' },
        verdict: 'met',
        confirmed: true,
        evidence: ['reviewedByUnit'],
        said: { vi: said.vi, en: said.en },
      },
    ]);
    expect(findings(person(), judged, { demonstration: true })?.[0]?.confirmed).toBe(false);
  });

  it('is confirmed unless nobody is certain of its regulation', () => {
    const confirmed = (instrument: ProvincialPackage['instrument']) =>
      findings(person(), judged, { instrument })?.[0]?.confirmed;
    const noteVi = 'Theo báo';
    expect(confirmed(regulation({ confidence: 'secondary', noteVi }))).toBe(true);
    expect(confirmed(regulation({ confidence: 'uncertain', noteVi }))).toBe(false);
    expect([confirmed('ND_91_2017'), confirmed('LUAT_47_2005')]).toEqual([true, false]);
  });

  const rule = { ...said, rule: 'local' };
  const movement = { kind: 'phong_trao', scope: 'xa', year: 2021 } as const;
  const members = (advanced: number) => collective({ members: [{ year: 2021, total: 10, advanced }] });
  const cluster = { year: 2021, organiser: 'bo_tinh', leading: true, targetsExceeded: true } as const;

  it.each<[string, LocalCondition, Facts, Facts]>([
    ['judged by people', { ...rule, kind: 'assessed' }, household(), household({ reviewedByUnit: false })],
    [
      'a rating',
      { ...rule, kind: 'rated', least: 'HT_TOT' },
      person({ ratings: rated('HT_TOT', 2021) }),
      collective({ ratings: rated('HT', 2021) }),
    ],
    [
      'an achievement',
      { ...rule, kind: 'achieved', kinds: ['phong_trao'], scope: 'xa' },
      person({ achievements: [movement] }),
      person({ achievements: [{ ...movement, scope: 'co_so' }] }),
    ],
    [
      'an achievement that is not spent on another form',
      { ...rule, kind: 'achieved', kinds: ['phong_trao'], scope: 'xa' },
      person({ achievements: [{ ...movement, usedFor: 'LDTT' }] }),
      person({ achievements: [{ ...movement, usedFor: 'BK_BO_TINH' }] }),
    ],
    [
      'initiatives up to the year',
      { ...rule, kind: 'initiatives', scope: 'bo_tinh', count: 2 },
      person({ initiatives: initiativesIn('bo_tinh', 2015, 2021) }),
      person({ initiatives: [...initiativesIn('bo_tinh', 2021, 2022), ...initiativesIn('co_so', 2020)] }),
    ],
    [
      'a title in succession',
      { ...rule, kind: 'held-in-succession', award: 'CSTD_CO_SO', times: 2 },
      person({ awards: held('CSTD_CO_SO', 2020, 2021) }),
      person({ awards: held('CSTD_CO_SO', 2021) }),
    ],
    ['a share of members', { ...rule, kind: 'member-share', count: 'advanced', percent: 70 }, members(7), members(6)],
    [
      'a cluster led with targets exceeded',
      { ...rule, kind: 'leads-cluster', organiser: 'bo_tinh', targetsExceeded: true },
      collective({ clusters: [cluster] }),
      collective({ clusters: [{ ...cluster, targetsExceeded: false }] }),
    ],
  ])('may be %s', (_, condition, meets, fails) => {
    expect([verdict(meets, condition), verdict(fails, condition)]).toEqual(['met', 'not-met']);
  });

  it('may be all or one of several, each in its own words', () => {
    const weak: LocalCondition = { ...rule, rule: 'local-rated', kind: 'rated', least: 'HT_XUAT_SAC' };
    const facts = person({ ratings: rated('HT', 2021) });
    expect(verdict(facts, { ...rule, kind: 'all', of: [judged, weak] })).toBe('not-met');
    const [choice] = findings(facts, { ...rule, kind: 'any', of: [judged, weak] }) ?? [];
    expect(choice).toMatchObject({ rule: 'local', verdict: 'met', way: 'any' });
    expect(choice?.parts?.map((part) => [part.rule, part.said?.vi])).toEqual([
      ['local-judged', said.vi],
      ['local-rated', said.vi],
    ]);
  });

  it.each<[LocalCondition, Facts]>([
    [{ ...rule, kind: 'rated', least: 'HT_TOT' }, household()],
    [{ ...rule, kind: 'initiatives', scope: 'bo_tinh', count: 1 }, collective()],
    [{ ...rule, kind: 'member-share', count: 'advanced', percent: 70 }, person()],
    [{ ...rule, kind: 'leads-cluster', organiser: 'bo_tinh', targetsExceeded: true }, person()],
  ])('for another kind of recipient is a bug: $kind', (condition, facts) => {
    expect(() => findings(facts, condition)).toThrow('A condition of a package was tried on another kind of recipient');
  });
});

describe('what is wrong with a package', () => {
  const wrong = (changes: Partial<ProvincialPackage>) => packageProblems(provincialPackage(changes));
  const inStandard = (...conditions: LocalCondition[]) => wrong({ standards: [standard(...conditions)] });
  const named = { ...said, rule: 'local' };

  it('is nothing when it says nothing, or what fits', () => {
    expect(wrong({})).toEqual([]);
    expect(inStandard(judged, { ...judged, rule: 'local-other' })).toEqual([]);
    expect(wrong({ to: isoDate('2020-01-01') })).toEqual([]);
  });

  it('is that it ends before it begins', () => {
    expect(wrong({ to: isoDate('2019-12-31') })).toEqual([
      { code: 'package-ends-before-it-begins', path: '/to', given: '' },
    ]);
  });

  it.each<[string, Partial<LocalStandard>, string]>([
    ['a form of no law', { award: 'X' as never }, 'package-award-not-in-force'],
    ['a form of a later law', { award: 'GIAY_KHEN' }, 'package-award-not-in-force'],
    ['a form for other recipients', { recipient: 'tap_the' }, 'package-wrong-recipient'],
  ])('is %s', (_, changes, code) => {
    const one = { ...standard(), ...changes };
    expect(wrong({ standards: [standard(), one] })).toEqual([{ code, path: '/standards/1/award', given: one.award }]);
  });

  it('is a standard where we hold none of the law, unless it adds to it', () => {
    const order: LocalStandard = { ...standard(), award: 'HC_LAO_DONG_3' };
    const from = isoDate('2016-06-01');
    expect(wrong({ from, standards: [{ ...order, effect: 'sets' }] })).toEqual([
      { code: 'package-award-not-in-force', path: '/standards/0/award', given: 'HC_LAO_DONG_3' },
    ]);
    expect(wrong({ from, standards: [order] })).toEqual([]);
    expect(wrong({ standards: [{ ...order, effect: 'sets' }] })).toEqual([]);
  });

  it('is a standard that stands twice', () => {
    expect(wrong({ standards: [standard(), { ...standard(), effect: 'sets' }, standard()] })).toEqual([
      { code: 'package-standard-twice', path: '/standards/2', given: 'LDTT' },
    ]);
  });

  it('is a rule that stands twice for one form, at any depth', () => {
    expect(inStandard(judged, { ...named, kind: 'any', of: [judged] })).toEqual([
      { code: 'package-rule-twice', path: '/standards/0/conditions/1/of/0/rule', given: 'local-judged' },
    ]);
    const other: LocalStandard = { ...standard(judged), award: 'CSTD_CO_SO' };
    expect(wrong({ standards: [standard(judged), other] })).toEqual([]);
  });

  it('is a choice of nothing', () => {
    for (const kind of ['all', 'any'] as const)
      expect(inStandard({ ...named, kind, of: [] })).toEqual([
        { code: 'package-nothing-to-choose', path: '/standards/0/conditions/0/of', given: '' },
      ]);
  });

  it('is an article that is none, wherever it stands', () => {
    const placed = { vi: 'a', en: 'a', article: 'Phụ lục' };
    const subject = 'x';
    const found = wrong({
      standards: [standard({ ...judged, article: 'mục 1' })],
      shares: [{ ...placed, subject, hundredths: 100 }],
      deadlines: [{ ...placed, subject, monthDay: '12-10' }],
      councils: [{ ...placed, council: 'province' }],
      templates: [{ ...placed, paper: 'to_trinh' }],
    });
    expect(found.map(({ code, path, given }) => [code, path, given])).toEqual([
      ['package-article-not-understood', '/standards/0/conditions/0/article', 'mục 1'],
      ['package-article-not-understood', '/shares/0/article', 'Phụ lục'],
      ['package-article-not-understood', '/deadlines/0/article', 'Phụ lục'],
      ['package-article-not-understood', '/councils/0/article', 'Phụ lục'],
      ['package-article-not-understood', '/templates/0/article', 'Phụ lục'],
    ]);
  });

  it('is a share of more than the whole', () => {
    const share = { ...said, subject: 'x' };
    expect(
      wrong({
        shares: [
          { ...share, hundredths: 10_000 },
          { ...share, hundredths: 10_001 },
        ],
      }),
    ).toEqual([{ code: 'package-share-too-large', path: '/shares/1/hundredths', given: '10001' }]);
  });

  it('is a criterion that stands twice in a table', () => {
    const criterion = (code: string) => ({ vi: code, en: code, code, mostHundredths: 100 });
    const table = { vi: 'Bảng', en: 'Table', code: 't', criteria: [criterion('a'), criterion('b'), criterion('a')] };
    expect(wrong({ scoreTables: [{ ...table, criteria: [criterion('a')] }, table] })).toEqual([
      { code: 'package-score-code-twice', path: '/scoreTables/1/criteria/2/code', given: 'a' },
    ]);
  });

  it.each<[LocalCondition, readonly LocalStandard['recipient'][]]>([
    [{ ...named, kind: 'initiatives', scope: 'bo_tinh', count: 1 }, ['ca_nhan']],
    [{ ...named, kind: 'member-share', count: 'advanced', percent: 70 }, ['tap_the']],
    [{ ...named, kind: 'leads-cluster', organiser: 'bo_tinh', targetsExceeded: true }, ['tap_the']],
    [{ ...named, kind: 'rated', least: 'HT_TOT' }, ['ca_nhan', 'tap_the']],
    [{ ...named, kind: 'assessed' }, ['ca_nhan', 'tap_the', 'ho_gia_dinh']],
    [{ ...named, kind: 'achieved', kinds: ['phong_trao'], scope: 'xa' }, ['ca_nhan', 'tap_the', 'ho_gia_dinh']],
    [{ ...named, kind: 'held-in-succession', award: 'LDTT', times: 2 }, ['ca_nhan', 'tap_the', 'ho_gia_dinh']],
    [{ ...named, kind: 'any', of: [judged] }, ['ca_nhan', 'tap_the', 'ho_gia_dinh']],
    [{ ...named, kind: 'all', of: [judged] }, ['ca_nhan', 'tap_the', 'ho_gia_dinh']],
  ])('is a condition for another kind of recipient: $kind', (condition, fitting) => {
    for (const recipient of ['ca_nhan', 'tap_the', 'ho_gia_dinh'] as const) {
      // A certificate of the province is for every kind of recipient.
      const found = wrong({ standards: [{ ...standard(condition), award: 'BK_BO_TINH', recipient }] });
      expect(found, recipient).toEqual(
        fitting.includes(recipient)
          ? []
          : [
              {
                code: 'package-condition-for-other-recipient',
                path: '/standards/0/conditions/0/kind',
                given: condition.kind,
              },
            ],
      );
    }
  });
});
