import { describe, expect, it } from 'vitest';
import { dong } from '../../kernel/money.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { type BonusClaim, bonusesTogether } from './bonuses-together.ts';
import { payerOf } from './payer.ts';

const title = (id: string, amount: number, period: string): BonusClaim => ({
  id,
  kind: 'danh_hieu_thi_dua',
  amount: dong(amount),
  period,
});
const form = (id: string, amount: number, period: string): BonusClaim => ({
  id,
  kind: 'bang_khen',
  amount: dong(amount),
  period,
});

const paid = (claims: BonusClaim[], day = '2021-01-29') =>
  bonusesTogether(claims, isoDate(day))
    .filter((claim) => claim.paid)
    .map(({ claim }) => claim.id);

describe('several awards at one time', () => {
  it('pays only the highest title of one period', () => {
    const claims = [title('ldtt', 450_000, '2020'), title('cstdcs', 1_490_000, '2020')];
    expect(paid(claims)).toEqual(['cstdcs']);
    expect(bonusesTogether(claims, isoDate('2021-01-29'))[0]).toMatchObject({ paid: false, paidInstead: 'cstdcs' });
  });

  it('pays titles of different periods, and a title beside a form', () => {
    expect(paid([title('a', 1, '2019'), title('b', 2, '2020')])).toEqual(['a', 'b']);
    expect(paid([title('a', 1, '2020'), form('bk', 2, '2020')])).toEqual(['a', 'bk']);
  });

  it('pays forms for different achievements of one period, and one form for one achievement', () => {
    expect(
      paid([
        { ...form('a', 1, '2021'), achievement: 'bầu cử' },
        { ...form('b', 2, '2021'), achievement: 'COVID-19' },
      ]),
    ).toEqual(['a', 'b']);
    expect(paid([form('a', 1, '2021'), form('b', 2, '2021')])).toEqual(['b']);
  });

  it('pays one of two equal titles', () => {
    expect(paid([title('a', 1, '2020'), title('b', 1, '2020')])).toEqual(['a']);
  });

  it('cites the decree of the day', () => {
    expect(bonusesTogether([title('a', 1, '2020')], isoDate('2023-12-31'))[0]?.citation.instrument).toBe('ND_91_2017');
    expect(bonusesTogether([title('a', 1, '2020')], isoDate('2024-01-01'))[0]?.citation.instrument).toBe('ND_98_2023');
    expect(bonusesTogether([title('a', 1, '2020')], isoDate('2025-06-30'))[0]?.citation.instrument).toBe('ND_98_2023');
    expect(bonusesTogether([title('a', 1, '2020')], isoDate('2025-07-01'))[0]?.citation.instrument).toBe('ND_152_2025');
  });
});

describe('payerOf', () => {
  it.each([
    ['CT_UBND_HUYEN', '2021-01-29', 'signer', 'ND_91_2017'],
    ['CT_UBND_TINH', '2023-12-31', 'signer', 'ND_91_2017'],
    ['TTCP', '2021-01-29', 'proposer', 'ND_91_2017'],
    ['CHU_TICH_NUOC', '2024-01-01', 'proposer', 'LUAT_06_2022'],
    ['CHINH_PHU', '2025-01-01', 'proposer', 'LUAT_06_2022'],
  ] as const)('%s on %s: the %s pays', (authority, day, payer, instrument) => {
    expect(payerOf(authority, isoDate(day))).toMatchObject({ payer, citation: { instrument } });
  });
});
