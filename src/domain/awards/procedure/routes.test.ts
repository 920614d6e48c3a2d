import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { cite } from '../../law/citation.ts';
import { reviewingUnit, routeOf } from './routes.ts';

const office = { isSchool: false, ofProvince: false };
const route = (form: string, day: string, unit = office) => must(routeOf(form, unit, isoDate(day)));

describe('the local stops', () => {
  it('are those of the district office for a unit that is no school', () => {
    expect(route('CSTD_CO_SO', '2021-10-28').stops).toEqual([
      'unit',
      'district-home-office',
      'district-council',
      'district-chair',
    ]);
  });

  it.each([
    ['2023-12-31', cite('ND_91_2017', 'Đ46')],
    ['2024-01-01', cite('LUAT_06_2022', 'Đ83 k1')],
  ])('are laid down on %s in %o', (day, citation) => {
    expect(route('LDTT', day).citation).toEqual(citation);
  });
});

describe('who must be heard', () => {
  const old = {
    party: { body: 'party-committee', citation: cite('ND_91_2017', 'Đ45 k4'), confidence: 'text' },
    ministry: { body: 'line-ministry', citation: cite('ND_91_2017', 'Đ47'), confidence: 'text' },
    people: { body: 'public', citation: cite('ND_91_2017', 'Đ45 k10'), confidence: 'text' },
  };
  const now = {
    party: { body: 'party-committee', citation: cite('QD_86_2025_BN', 'Đ5'), confidence: 'uncertain' },
    ministry: { body: 'line-ministry', citation: cite('LUAT_06_2022', 'Đ84 k3'), confidence: 'text' },
    people: { body: 'public', citation: cite('LUAT_06_2022', 'Đ84 k5'), confidence: 'text' },
  };

  it.each([
    ['HC_DOC_LAP_1', '2023-12-31', [old.party, old.ministry, old.people]],
    ['HC_DOC_LAP_1', '2024-01-01', [now.party, now.ministry, now.people]],
    ['AH_LAO_DONG', '2021-10-28', [old.party, old.ministry, old.people]],
    ['AH_LAO_DONG', '2024-10-28', [now.party, now.ministry, now.people]],
    ['THAY_THUOC', '2021-10-28', [old.ministry, old.people]],
    ['HC_LAO_DONG_3', '2024-10-28', [now.ministry, now.people]],
    ['CSTD_TOAN_QUOC', '2024-10-28', [now.party, now.ministry]],
    ['CO_TD_CHINH_PHU', '2021-10-28', [old.ministry]],
    ['BK_TTCP', '2021-10-28', [old.ministry]],
    ['HCH_QKQT', '2021-10-28', []],
    ['LDTT', '2021-10-28', []],
  ] as const)('on %s on %s', (form, day, heard) => {
    expect(route(form, day).consulted).toEqual(heard);
  });
});

describe('the unit that reviews', () => {
  it('is the newest that manages the payroll, whatever the order of the posts', () => {
    const post = (unit: string, from: string, managesPayroll = true) => ({ unit, managesPayroll, from: isoDate(from) });
    const posts = [post('cũ', '2010-01-01'), post('mới', '2021-03-01'), post('kiêm nhiệm', '2021-09-01', false)];
    const found = { unit: 'mới', citation: cite('ND_91_2017', 'Đ46 k1') };
    expect(reviewingUnit(posts)).toEqual(found);
    expect(reviewingUnit(posts.toReversed())).toEqual(found);
    expect(reviewingUnit([])).toBeUndefined();
  });
});
