import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import type { UnitKind, UnitState } from '../organisation/unit.ts';
import { splitPostAndUnit } from './post-and-unit.ts';
import { UnitsInTime } from './units-in-time.ts';

const unit = (id: string, name: string, kind: UnitKind, parentId: string | null, to?: string): UnitState => ({
  id,
  code: id,
  name,
  shortName: name.replace('Ủy ban nhân dân', 'UBND').replace(' thành phố Y Sơn', ''),
  kind,
  parentId,
  from: isoDate('2015-03-11'),
  to: to === undefined ? null : isoDate(to),
});

const units = new UnitsInTime([
  unit('tp', 'Ủy ban nhân dân thành phố Y Sơn', 'huyen', null),
  unit('khac', 'Ủy ban nhân dân huyện Ba Sao', 'huyen', null),
  unit('noi-vu', 'Phòng Nội vụ thành phố Y Sơn', 'co_quan', 'tp'),
  unit('thanh-tra', 'Thanh tra thành phố Y Sơn', 'co_quan', 'tp'),
  unit('van-phong', 'Văn phòng HĐND và UBND thành phố Y Sơn', 'co_quan', 'tp'),
  unit('doi', 'Đội Quản lý trật tự thành phố Y Sơn', 'don_vi_su_nghiep', 'tp'),
  unit('phuong', 'Ủy ban nhân dân phường Suối Hoa', 'xa', 'tp'),
  unit('th', 'Trường Tiểu học Suối Hoa', 'truong', 'tp'),
  unit('cu', 'Trường Tiểu học Bến Cũ', 'truong', 'tp', '2018-08-01'),
  unit('xa', 'Trường Tiểu học Ba Sao', 'truong', 'khac'),
  unit('cong-ty', 'Công ty TNHH Đồi Thông', 'doanh_nghiep', 'tp'),
]);

const split = (text: string, day = '2020-01-10') => {
  const found = splitPostAndUnit(text, isoDate(day), { units, scopeId: 'tp' });
  return found.ok ? [found.value.post, found.value.unit.id] : [found.problem.code, found.problem.detail];
};

describe('a post and its unit in one text', () => {
  it.each([
    ['Giáo viên Trường Tiểu học Suối Hoa', 'Giáo viên', 'th'],
    ['Giáo viên, trường TH Suối Hoa', 'Giáo viên', 'th'],
    ['Kế toán, văn thư - Trường Tiểu học Suối Hoa.', 'Kế toán, văn thư', 'th'],
    ['Giáo viên tại Trường Tiểu học Suối Hoa', 'Giáo viên', 'th'],
    ['Tổ trưởng tổ 4 + 5, Trường Tiểu học Suối Hoa', 'Tổ trưởng tổ 4 + 5', 'th'],
    ['Trường Tiểu học Suối Hoa', '', 'th'],
    ['Phó Trưởng phòng, Phòng Nội vụ', 'Phó Trưởng phòng', 'noi-vu'],
    ['Phó Trưởng phòng Nội vụ', 'Phó Trưởng phòng', 'noi-vu'],
    ['Trưởng phòng Phòng Nội vụ thành phố Y Sơn', 'Trưởng phòng', 'noi-vu'],
    ['Chánh Thanh tra thành phố', 'Chánh Thanh tra', 'thanh-tra'],
    ['Phó Chánh Văn phòng HĐND và UBND thành phố', 'Phó Chánh Văn phòng', 'van-phong'],
    ['Đội trưởng Đội Quản lý trật tự', 'Đội trưởng', 'doi'],
    ['Kế toán trưởng Phòng Nội vụ', 'Kế toán trưởng', 'noi-vu'],
    ['Bí thư Đảng ủy, Chủ tịch UBND phường Suối Hoa', 'Bí thư Đảng ủy, Chủ tịch', 'phuong'],
    ['Công chức Văn phòng - Thống kê, UBND phường Suối Hoa', 'Công chức Văn phòng - Thống kê', 'phuong'],
    ['Chủ tịch Hội LHPN phường Suối Hoa, thành phố Y Sơn', 'Chủ tịch Hội LHPN', 'phuong'],
    ['Phòng Nội vụ, Chuyên viên', 'Chuyên viên', 'noi-vu'],
    ['Trường TH Suối Hoa - Giáo viên', 'Giáo viên', 'th'],
    ['Hội viên Tổ 4, Trường Tiểu học Suối Hoa', 'Hội viên Tổ 4', 'th'],
    ['Trưởng phòng Kế hoạch, Công ty TNHH Đồi Thông', 'Trưởng phòng Kế hoạch', 'cong-ty'],
  ])('%s', (text, post, id) => {
    expect(split(text)).toEqual([post, id]);
  });

  it.each([
    ['Tổ trưởng tổ dân phố số 5', ''],
    ['Chuyên viên', ''],
    ['Phòng Nội vụ, Trường Tiểu học Cây Đa', ''],
    ['Giáo viên Trường Tiểu học Cây Đa, phường Suối Hoa', 'Trường Tiểu học Cây Đa'],
    ['Trạm trưởng Trạm Y tế phường Suối Hoa', 'Trạm Y tế'],
    ['Trưởng phòng Phòng Y tế, UBND thành phố Y Sơn', 'phòng Phòng Y tế'],
    ['Giáo viên Trường Tiểu học Suối Hoa, Công ty TNHH Đồi Thông', 'Trường Tiểu học Suối Hoa'],
  ])('%s: asks, rather than to take a unit near by', (text, detail) => {
    expect(split(text)).toEqual(['no-unit-in-post', detail]);
  });

  it('knows units as of the day, and only those below the unit of the list', () => {
    expect(split('Giáo viên Trường Tiểu học Bến Cũ', '2017-05-01')).toEqual(['Giáo viên', 'cu']);
    expect(split('Giáo viên Trường Tiểu học Bến Cũ')).toEqual(['no-unit-in-post', '']);
    expect(split('Giáo viên Trường Tiểu học Ba Sao')).toEqual(['outside-unit', '']);
  });
});
