import { expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { unitsOfYear } from './collectives-of-year.ts';
import { carriesOn, organisation } from './unit-years.test-support.ts';

const history = organisation(
  [
    ['tp', null, '2010-01-01'],
    ['ben-ngoai', null, '2010-01-01'],
    ['con-lai', 'tp', '2010-01-01'],
    ['het-trong-nam', 'tp', '2010-01-01', '2021-07-01'],
    ['het-truoc', 'tp', '2010-01-01', '2019-07-01'],
    ['ke-thua', 'tp', '2021-07-01'],
    ['moi-lap', 'tp', '2023-01-01'],
    ['nhap-sau', 'tp', '2023-01-01'],
    ['chuyen-di', 'tp', '2010-01-01', '2021-03-01'],
    ['chuyen-di', 'ben-ngoai', '2021-03-01'],
  ],
  [carriesOn('het-trong-nam', 'ke-thua', '2021-07-01')],
);

const of = (year: number): readonly string[] =>
  unitsOfYear(history, 'tp', { from: isoDate(`${year - 1}-08-01`), to: isoDate(`${year}-12-31`) }, new Set(['moi-lap']))
    .map(({ id }) => id)
    .toSorted();

it('whoever stood below in the year is there: also who ended in it, not who ended before, moved away or was set up later', () => {
  expect(of(2021)).toEqual(['con-lai', 'het-trong-nam', 'ke-thua', 'nhap-sau', 'tp']);
});

it('a unit that a list brought in later may have been there, one that an event made was not', () => {
  expect(of(2020)).toEqual(['chuyen-di', 'con-lai', 'het-trong-nam', 'nhap-sau', 'tp']);
  expect(of(2023)).toContain('moi-lap');
});

it('a unit says what stands above it', () => {
  const [unit] = unitsOfYear(history, 'con-lai', { from: isoDate('2021-01-01'), to: isoDate('2021-12-31') }, new Set());
  expect(unit).toMatchObject({ code: 'con-lai', parentName: 'Đơn vị tp' });
});

it('units come in Vietnamese order of their names, the top one without a unit above it', () => {
  const named = organisation([
    ['tp', null, '2010-01-01'],
    ['đ', 'tp', '2010-01-01'],
    ['a', 'tp', '2010-01-01'],
    ['d', 'tp', '2010-01-01'],
  ]);
  const days = { from: isoDate('2021-01-01'), to: isoDate('2021-12-31') };
  const units = unitsOfYear(named, 'tp', days, new Set());
  expect(units.map(({ id }) => id)).toEqual(['a', 'd', 'đ', 'tp']);
  expect(units.at(-1)?.parentName).toBe('');
});

it('the first and the last day count: who began on the last one was there, who ended as the first began was not', () => {
  const edges = organisation([
    ['tp', null, '2010-01-01'],
    ['ngay-cuoi', 'tp', '2021-12-31'],
    ['het-ngay-dau', 'tp', '2010-01-01', '2021-01-01'],
    ['lap-ngay-sau', 'tp', '2022-01-01'],
  ]);
  const days = { from: isoDate('2021-01-01'), to: isoDate('2021-12-31') };
  const units = unitsOfYear(edges, 'tp', days, new Set(['ngay-cuoi', 'lap-ngay-sau']));
  expect(units.map(({ id }) => id).toSorted()).toEqual(['ngay-cuoi', 'tp']);
});
