import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../domain/awards/check.ts';
import type { Facts } from '../../domain/awards/facts.ts';
import { leavesOf } from '../../domain/awards/findings.ts';
import { type LocalRules, localRules } from '../../domain/awards/local/local-rules.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { howToPackage } from '../../../tests/how-to-package.ts';
import { parsePackage } from './package-input.ts';

const folder = new URL('../../../local-rules/', import.meta.url);
const raw = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;
const rulesOf = (file: string): LocalRules => localRules(must(parsePackage(raw(file))));

const bacNinh = rulesOf('bac-ninh-2025.json');
const bacKan = rulesOf('bac-kan-2021-minh-hoa.json');

const ask = (facts: Facts, award: string, day: string, local?: LocalRules) =>
  must(check({ facts, award, year: Number(day.slice(0, 4)), asOf: isoDate(day), ...(local ? { local } : {}) }));

const person: Facts = {
  recipient: 'ca_nhan',
  group: 'nong_dan',
  reviewedByUnit: true,
  proceedings: [],
  achievements: [{ kind: 'phong_trao', scope: 'co_so', year: 2026 }],
};

describe('packages that come with the program', () => {
  test.each(readdirSync(folder))('%s is free of problems', (file) => {
    expect(parsePackage(raw(file)).ok).toBe(true);
  });
});

describe('Bắc Ninh, QĐ 86/2025', () => {
  test('Giấy khen, which the law leaves to the province, can be told, by the clause of the regulation', () => {
    expect(ask(person, 'GIAY_KHEN', '2026-03-01').verdict).toBe('unknown');
    const answer = ask(person, 'GIAY_KHEN', '2026-03-01', bacNinh);
    expect(answer.verdict).toBe('met');
    const chosen = leavesOf(answer.findings).find(({ rule }) => rule === 'local-chosen-in-movement');
    expect(chosen).toMatchObject({ verdict: 'met', citation: { instrument: 'QD_86_2025_BN', article: 'Đ4 k3 a' } });
    expect(chosen?.said?.vi).toContain('phong trào');
  });

  test('without a result the answer is no', () => {
    expect(ask({ ...person, achievements: [] }, 'GIAY_KHEN', '2026-03-01', bacNinh).verdict).toBe('not-met');
  });

  test('the office may state the standard itself, above the package', () => {
    const stated = { ...person, achievements: [], localStandards: { GIAY_KHEN: true } };
    expect(ask(stated, 'GIAY_KHEN', '2026-03-01', bacNinh).verdict).toBe('met');
  });

  test('before its first day the package says nothing', () => {
    expect(ask({ ...person, achievements: [] }, 'GIAY_KHEN', '2025-12-14', bacNinh).verdict).toBe('unknown');
    expect(ask({ ...person, achievements: [] }, 'GIAY_KHEN', '2025-12-15', bacNinh).verdict).toBe('not-met');
  });

  test('what it adds stands beside the law and can only be stricter', () => {
    const collective: Facts = {
      recipient: 'tap_the',
      group: 'co_quan',
      reviewedByUnit: true,
      proceedings: [],
      ratings: [{ year: 2026, rating: 'HT_TOT' }],
      members: [{ year: 2026, total: 10, completedTasks: 10, advanced: 7, emulationFighters: 1, warned: 0 }],
    };
    const met = ask(collective, 'TT_LDTT', '2026-03-01', bacNinh);
    expect(met.verdict).toBe('met');
    expect(met.findings.map(({ rule }) => rule)).toContain('local-seventy-percent-advanced');
    const flag = ask(
      {
        ...collective,
        clusters: [{ year: 2026, organiser: 'bo_tinh', leading: true, targetsExceeded: true }],
        assessments: { 'local-party-body-excellent': false },
      },
      'CO_TD_BO_TINH',
      '2026-03-01',
      bacNinh,
    );
    expect(flag.verdict).toBe('not-met');
  });
});

test('nothing that rests on a demonstration package is plainly met', () => {
  const facts: Facts = {
    recipient: 'ca_nhan',
    group: 'can_bo',
    reviewedByUnit: true,
    proceedings: [],
    ratings: [{ year: 2021, rating: 'HT_TOT' }],
    achievements: [{ kind: 'phong_trao', scope: 'bo_tinh', year: 2021 }],
  };
  expect(ask(facts, 'BK_BO_TINH', '2021-12-20').verdict).toBe('met');
  const answer = ask(facts, 'BK_BO_TINH', '2021-12-20', bacKan);
  expect(answer).toMatchObject({ verdict: 'unknown', bare: 'met', confirmed: false });
});

test('a package may bring its own regulation, and is then the one that brought it', () => {
  const brought = must(parsePackage(howToPackage));
  expect(brought.instrument).toMatchObject({ number: '12/2024/QĐ-UBND', broughtBy: 'SON_HA_2024' });
  const facts: Facts = { recipient: 'ca_nhan', group: 'can_bo', initiatives: [] };
  const local = localRules(brought);
  const asked = (day: string) =>
    leavesOf(ask(facts, 'LDTT', day, local).findings).find(({ rule }) => rule === 'local-one-initiative');
  expect(asked('2024-02-29')).toBeUndefined();
  expect(asked('2024-03-01')).toMatchObject({ verdict: 'not-met', citation: { instrument: brought.instrument } });
});

describe('a wrong package', () => {
  const good = raw('bac-ninh-2025.json');
  const standards = good['standards'] as Record<string, unknown>[];
  const problemsOf = (changes: Record<string, unknown>) => {
    const parsed = parsePackage({ ...good, ...changes });
    return parsed.ok ? [] : parsed.problem.map(({ code, path }) => `${code} ${path}`);
  };
  const withFirst = (changes: Record<string, unknown>) => ({
    standards: [{ ...standards[0], ...changes }, ...standards.slice(1)],
  });
  const condition = { rule: 'local-x', kind: 'assessed', article: 'Đ4', vi: 'x', en: 'x' };

  test.each([
    [{ to: '2024-01-01' }, 'package-ends-before-it-begins /to'],
    [{ from: 'hôm nay' }, 'bad-date /from'],
    [{ instrument: 'QD_1' }, 'package-unknown-instrument /instrument'],
    [{ instrument: undefined }, 'missing-field /instrument'],
    [{ instrument: null }, 'wrong-type /instrument'],
    [{ instrument: {} }, 'missing-field /instrument/number'],
    [{ instrument: { kind: 'luat' } }, 'not-one-of /instrument/kind'],
    [{ instrument: { broughtBy: 'X' } }, 'unknown-field /instrument/broughtBy'],
    [{ instrument: { issuedOn: 'hôm qua' } }, 'bad-date /instrument/issuedOn'],
    [{ instrument: { issuer: '' } }, 'missing-field /instrument/issuer'],
    [
      { deadlines: [{ subject: 'x', daysBefore: 'mười', article: 'Đ6', vi: 'x', en: 'x' }] },
      'wrong-type /deadlines/0/daysBefore',
    ],
    [{ deadlines: [{ subject: 'x', article: 'Đ6', vi: 'x', en: 'x' }] }, 'missing-field /deadlines/0/monthDay'],
    [{ from: '2025-12-02' }, 'package-outside-its-regulation /from'],
    [{ colour: 'red' }, 'unknown-field /colour'],
    [{ version: undefined }, 'missing-field /version'],
    [withFirst({ award: 'KHONG_CO' }), 'unknown-award /standards/0/award'],
    [withFirst({ award: 'GIAY_KHEN_XA' }), 'package-award-not-in-force /standards/0/award'],
    [withFirst({ award: 'TT_LDXS' }), 'package-wrong-recipient /standards/0/award'],
    [withFirst({ recipient: 'tap_the' }), 'package-standard-twice /standards/1'],
    [
      withFirst({ conditions: [{ ...condition, article: 'điều bốn' }] }),
      'package-article-not-understood /standards/0/conditions/0/article',
    ],
    [withFirst({ conditions: [condition, condition] }), 'package-rule-twice /standards/0/conditions/1/rule'],
    [
      withFirst({ conditions: [{ ...condition, kind: 'member-share', count: 'advanced', percent: 50 }] }),
      'package-condition-for-other-recipient /standards/0/conditions/0/kind',
    ],
    [
      withFirst({ conditions: [{ ...condition, kind: 'any', of: [] }] }),
      'package-nothing-to-choose /standards/0/conditions/0/of',
    ],
    [
      { shares: [{ subject: 'x', hundredths: 12_000, article: 'Đ8', vi: 'x', en: 'x' }] },
      'package-share-too-large /shares/0/hundredths',
    ],
  ] as const)('%j is refused by name and place', (changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });
});
