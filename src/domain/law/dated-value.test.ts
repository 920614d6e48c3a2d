import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import { cite } from './citation.ts';
import { datedValue, lastDayOf, valueAt } from './dated-value.ts';

const citation = cite('ND_91_2017', 'Đ68 k1');
const entry = (from: string, value: number | null) => ({
  from: isoDate(from),
  value,
  citation,
  confidence: 'text' as const,
});
const history = datedValue(
  'sample',
  [entry('2017-10-01', 1), entry('2020-01-01', null), entry('2022-01-01', 3)],
  isoDate('2024-12-31'),
);

describe('valueAt', () => {
  it.each([
    ['2017-10-01', 1],
    ['2019-12-31', 1],
    ['2022-01-01', 3],
    ['2030-01-01', 3],
  ])('on %s answers %d', (day, value) => {
    expect(valueAt(history, isoDate(day))).toMatchObject({ ok: true, value: { value, citation } });
  });

  it.each(['2017-09-30', '2020-01-01', '2021-12-31'])(
    'on %s the law is silent: an error, never the neighbour',
    (day) => {
      expect(valueAt(history, isoDate(day))).toEqual({
        ok: false,
        problem: { code: 'law-gap', what: 'sample', asOf: isoDate(day) },
      });
    },
  );

  it('is unconfirmed from the day after the last comparison', () => {
    expect(valueAt(history, isoDate('2024-12-31'))).toMatchObject({ value: { confirmed: true } });
    expect(valueAt(history, isoDate('2025-01-01'))).toMatchObject({ value: { confirmed: false } });
  });

  it('changes only on the first day of an entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 22_000 }), (n) => {
        const day = n as PlainDate;
        const changed = JSON.stringify(show(day)) !== JSON.stringify(show(addDays(day, -1)));
        expect(changed).toBe(history.entries.some(({ from }) => from === day));
      }),
    );
  });
});

const show = (day: PlainDate) => {
  const found = valueAt(history, day);
  return found.ok ? found.value.value : null;
};

describe('datedValue', () => {
  it('refuses entries out of order', () => {
    expect(() => datedValue('bad', [entry('2020-01-01', 1), entry('2020-01-01', 2)])).toThrow('out of order');
  });

  it('refuses entries that go back, and takes those in order', () => {
    expect(() => datedValue('bad', [entry('2020-01-01', 1), entry('2022-01-01', 2), entry('2021-01-01', 3)])).toThrow(
      'bad: entries out of order',
    );
    expect(() => datedValue('good', [entry('2020-01-01', 1), entry('2020-01-02', 2)])).not.toThrow();
  });

  it('stays confirmed for ever when no day is set', () => {
    const open = datedValue('open', [entry('2017-10-01', 1)]);
    expect(valueAt(open, isoDate('2090-01-01'))).toMatchObject({ value: { confirmed: true } });
  });

  it('knows the last day of an entry', () => {
    expect(lastDayOf(history, isoDate('2017-10-01'))).toBe(isoDate('2019-12-31'));
    expect(lastDayOf(history, isoDate('2022-01-01'))).toBeNull();
  });
});
