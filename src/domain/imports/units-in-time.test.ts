import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import type { UnitState } from '../organisation/unit.ts';
import { UnitsInTime } from './units-in-time.ts';

const unit = (id: string, name: string, parentId: string | null, to: string | null = null): UnitState => ({
  id,
  code: id,
  name,
  shortName: name.replace('Ủy ban nhân dân', 'UBND').replace('Tiểu học', 'TH'),
  kind: 'khac',
  parentId,
  from: isoDate('2015-03-11'),
  to: to === null ? null : isoDate(to),
});

const units = new UnitsInTime(
  [
    unit('a', 'Ủy ban nhân dân huyện Na Rì', null),
    unit('b', 'Ủy ban nhân dân huyện Ba Bể', null),
    unit('a-noi-vu', 'Phòng Nội vụ', 'a'),
    unit('b-noi-vu', 'Phòng Nội vụ', 'b'),
    unit('th', 'Trường Tiểu học Xuất Hóa', 'a'),
    unit('tt', 'Thị trấn Yến Lạc', 'a', '2025-07-01'),
    { ...unit('xa-na-ri', 'Ủy ban nhân dân xã Na Rì', 'a'), from: isoDate('2025-07-01') },
  ],
  [{ fromUnitId: 'tt', toUnitId: 'xa-na-ri', on: isoDate('2025-07-01'), principal: true }],
);

const DAY = isoDate('2020-01-15');
const called = (text: string, day = DAY) => units.called(text, day).map(({ id }) => id);

describe('UnitsInTime.called', () => {
  it.each([
    ['Trường Tiểu học Xuất Hoá', ['th']],
    ['TRƯỜNG TIỂU HỌC XUẤT HÓA', ['th']],
    ['Trường TH Xuất Hóa', ['th']],
    ['TH Xuất Hóa', ['th']],
    ['truong tieu hoc xuat hoa', ['th']],
    ['Trường Tiểu học Xuất Hoả', []],
    ['Huyện Na Rì', ['a']],
    ['UBND huyện Na Rì', ['a']],
    ['Phòng Nội vụ', ['a-noi-vu', 'b-noi-vu']],
    ['Phòng Nội vụ, huyện Ba Bể', ['b-noi-vu']],
    ['Phòng Nội vụ - UBND huyện Ba Bể', ['b-noi-vu']],
    ['Phòng Nội vụ (Na Rì)', []],
  ])('%s', (text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it('asks as of the day, and says why nothing is called so then', () => {
    expect(called('xã Na Rì')).toEqual([]);
    expect(units.whyNotCalled('xã Na Rì', DAY)).toEqual({ code: 'unit-not-yet', detail: '01/07/2025' });
    expect(called('xã Na Rì', isoDate('2026-01-01'))).toEqual(['xa-na-ri']);
    expect(units.whyNotCalled('Thị trấn Yến Lạc', isoDate('2026-01-01'))).toEqual({
      code: 'unit-ended',
      detail: '01/07/2025 Ủy ban nhân dân xã Na Rì',
    });
    expect(units.whyNotCalled('Trường Tiểu học Xuất Hoả', DAY)).toEqual({
      code: 'unknown-unit',
      detail: 'Trường Tiểu học Xuất Hóa',
    });
  });
});

describe('UnitsInTime.belongsTo', () => {
  it.each([
    ['th', 'a', true],
    ['th', 'b', false],
    ['tt', 'a', true],
    ['tt', 'xa-na-ri', true],
    ['th', 'xa-na-ri', false],
    ['xa-na-ri', 'tt', false],
  ])('%s to %s: %s', (unitId, scopeId, expected) => {
    expect(units.belongsTo(unitId, DAY, scopeId)).toBe(expected);
  });

  it('knows a unit without the name of its place, or with it', () => {
    const city = new UnitsInTime([
      { ...unit('tp', 'Ủy ban nhân dân thành phố Y Sơn', null), kind: 'huyen' },
      { ...unit('other', 'Ủy ban nhân dân huyện Ba Sao', null), kind: 'huyen' },
      unit('tt', 'Thanh tra thành phố Y Sơn', 'tp'),
      unit('td', 'Thành đoàn', 'tp'),
      unit('nd', 'Hội Nông dân', 'tp'),
      unit('nd-other', 'Hội Nông dân', 'other'),
    ]);
    const called = (name: string) => city.called(name, DAY).map(({ id }) => id);
    expect(called('Thanh tra thành phố')).toEqual(['tt']);
    expect(called('Thành đoàn Y Sơn')).toEqual(['td']);
    expect(called('Hội Nông dân Ba Sao')).toEqual(['nd-other']);
    expect(called('Hội Nông dân Y')).toEqual([]);
    expect(called('Ủy ban nhân dân thành phố')).toEqual([]);
  });
});
