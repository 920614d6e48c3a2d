import { describe, expect, test } from 'vitest';
import { provincialPackage } from '../../domain/awards/cases/package.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { howToPackage } from '../../../tests/how-to-package.ts';
import { describeField } from '../describe-problem.ts';
import { type PackageFile, type PackageOrigin, localPackages, packagesInForce } from './local-packages.ts';
import { packageOn } from './package-on.ts';

/** In force on every day that is asked of. */
const instrument = { ...howToPackage.instrument, from: '2010-01-01' };

/** As JSON holds it: days are text. */
const file = (name: string, origin: PackageOrigin, changes: object = {}): PackageFile => ({
  file: name,
  origin,
  raw: ok({ ...provincialPackage(), instrument, code: 'TINH_A', ...days('2020-01-01', null), ...changes }),
});
const days = (from: string, to: string | null) => ({ from, to });

const heldIn = (files: readonly PackageFile[]) => localPackages(files).held.map((each) => each.file);
const refusedIn = (files: readonly PackageFile[]) =>
  localPackages(files).refused.map(({ file: name, code, reasons }) => [name, code, reasons.map((each) => each.code)]);

describe('packages read at the start', () => {
  test('a wrong one is set aside with every reason, the others stay', () => {
    const files: readonly PackageFile[] = [
      file('a.json', 'program'),
      file('b.json', 'office', { code: 'TINH_B', ...days('2021-01-01', '2020-01-01') }),
      { file: 'c.json', origin: 'office', raw: ok({ code: 'TINH_C' }) },
      {
        file: 'd.json',
        origin: 'office',
        raw: refuse([{ code: 'not-json', path: '', given: 'd.json', wanted: 'Unexpected token' }]),
      },
    ];
    expect(heldIn(files)).toEqual(['a.json']);
    const refused = refusedIn(files);
    expect(refused[0]).toEqual(['b.json', 'TINH_B', ['package-ends-before-it-begins']]);
    expect(refused[1]?.slice(0, 2)).toEqual(['c.json', 'TINH_C']);
    expect(refused[1]?.[2]).toContain('missing-field');
    expect(refused[2]).toEqual(['d.json', '', ['not-json']]);
  });

  test('two of one code on the same days: what the office added is not used, what came with the program is', () => {
    const program = file('a.json', 'program', days('2020-01-01', null));
    const own = file('b.json', 'office', days('2026-01-01', null));
    expect(heldIn([program, own])).toEqual(['a.json']);
    expect(localPackages([program, own]).refused[0]?.reasons).toEqual([
      { code: 'package-overlaps', path: '/code', given: 'TINH_A', wanted: 'a.json' },
    ]);
    const other = file('c.json', 'office', days('2027-01-01', null));
    expect(refusedIn([own, other]).map(([name]) => name)).toEqual(['b.json', 'c.json']);
  });

  test('versions that follow each other are both held, each in its days', () => {
    const packages = localPackages([
      file('a.json', 'program', { version: 1, ...days('2020-01-01', '2025-12-31') }),
      file('b.json', 'office', { version: 2, ...days('2026-01-01', null) }),
    ]);
    const versionsOn = (day: string) =>
      packagesInForce(packages, isoDate(day)).map(({ rules }) => rules.package.version);
    expect(['2019-12-31', '2025-12-31', '2026-01-01'].map(versionsOn)).toEqual([[], [1], [2]]);
  });
});

describe('the package of a day', () => {
  const packages = localPackages([
    file('a.json', 'program', days('2020-01-01', '2021-12-31')),
    file('b.json', 'office', { code: 'TINH_B', ...days('2021-01-01', '2020-01-01') }),
  ]);
  const on = (code: string, day = '2021-06-01') => packageOn(packages, code, isoDate(day));
  const refusal = (code: string, day?: string) => {
    const found = on(code, day);
    if (found.ok || found.problem.code !== 'invalid') throw new Error('Nothing was refused');
    return found.problem.fields;
  };

  test('is none for no code, and the one of the code on its days', () => {
    expect(on('')).toEqual(ok(null));
    const found = on('TINH_A');
    expect(found.ok && found.value?.package.code).toBe('TINH_A');
  });

  test('that has no last day is said to begin', () => {
    const open = localPackages([file('a.json', 'program', days('2026-01-01', null))]);
    const found = packageOn(open, 'TINH_A', isoDate('2025-12-31'));
    if (found.ok || found.problem.code !== 'invalid') throw new Error('Nothing was refused');
    expect(found.problem.fields.map((each) => describeField(each).vi)[0]).toContain('chỉ áp dụng từ 01/01/2026. ');
  });

  test.each([
    ['TINH_A', '2022-01-01', 'package-not-then', '01/01/2020 – 31/12/2021'],
    ['TINH_A', '2019-12-31', 'package-not-then', '01/01/2020 – 31/12/2021'],
    ['TINH_B', '2021-06-01', 'package-refused', 'TINH_B'],
    ['TINH_C', '2021-06-01', 'unknown-package', 'TINH_C'],
  ])('%s on %s is refused by name: %s', (code, day, problem, value) => {
    expect(refusal(code, day)).toEqual([{ field: 'package', code: problem, value }]);
    for (const field of refusal(code, day))
      expect(describeField(field).vi).toContain(value.replace(/(.*) – (.*)/, 'từ $1 đến $2'));
  });
});
