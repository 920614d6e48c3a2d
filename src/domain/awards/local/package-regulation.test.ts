import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { provincialPackage, regulation } from '../cases/package.ts';
import { packageProblems } from './package-problems.ts';
import type { ProvincialPackage } from './provincial-package.ts';

const wrong = (changes: Partial<ProvincialPackage>) => packageProblems(provincialPackage(changes));

describe('what is wrong with a package and its regulation', () => {
  it('is that it applies while its regulation does not: brought with it, or of our index', () => {
    const days = (from: string, to: string | null) => ({ from: isoDate(from), to: to === null ? null : isoDate(to) });
    const own = (from: string, to: string | null) => ({
      instrument: regulation(days('2010-01-01', '2020-12-31')),
      ...days(from, to),
    });
    const decree = (from: string, to: string | null) => ({ instrument: 'ND_91_2017' as const, ...days(from, to) });
    const outside = (path: string, given: string) => ({ code: 'package-outside-its-regulation', path, given });
    expect(wrong(own('2010-01-01', '2020-12-31'))).toEqual([]);
    expect(wrong(own('2009-12-31', '2020-12-31'))).toEqual([outside('/from', '01/01/2010 – 31/12/2020')]);
    expect(wrong(own('2010-01-01', '2021-01-01'))).toEqual([outside('/to', '01/01/2010 – 31/12/2020')]);
    expect(wrong(own('2010-01-01', null))).toEqual([outside('/to', '01/01/2010 – 31/12/2020')]);
    expect(wrong(decree('2017-10-01', '2023-12-31'))).toEqual([]);
    expect(wrong(decree('2017-09-30', null))).toEqual([
      outside('/from', '01/10/2017 – 31/12/2023'),
      outside('/to', '01/10/2017 – 31/12/2023'),
    ]);
    // Of a day that nobody knows nothing can be said.
    expect(wrong({ instrument: 'LUAT_47_2005', ...days('2004-07-01', '2023-12-31') })).toEqual([]);
  });

  it('is that its regulation ends before it begins, or leaves a doubt without a reason', () => {
    const brought = (changes: Parameters<typeof regulation>[0]) =>
      wrong({ instrument: regulation(changes) }).map(({ code, path }) => `${code} ${path}`);
    expect(brought({ to: isoDate('2009-12-31') })).toEqual([
      'package-outside-its-regulation /to',
      'regulation-ends-before-it-begins /instrument/to',
    ]);
    expect(brought({ confidence: 'secondary' })).toEqual(['regulation-doubt-without-note /instrument/noteVi']);
    expect(brought({ confidence: 'uncertain', noteVi: 'Chưa đọc văn bản.' })).toEqual([]);
  });
});
