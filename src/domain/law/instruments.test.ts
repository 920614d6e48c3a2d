import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { getInstrument, inForce, instruments, isInstrumentCode, successorsOf } from './instruments.ts';
import type { InstrumentCode } from './instruments.data.ts';
import { REGIMES } from './regimes.ts';

describe('instruments', () => {
  it('have unique codes and numbers, and end no earlier than they begin', () => {
    expect(new Set(instruments.map(({ code }) => code)).size).toBe(instruments.length);
    expect(new Set(instruments.map(({ number }) => number)).size).toBe(instruments.length);
    const backwards = instruments.filter(({ from, to }) => from !== null && to !== null && to <= from);
    expect(backwards).toEqual([]);
  });

  it('replace and amend only instruments of the index', () => {
    for (const { replaces, amends } of instruments) {
      for (const code of [...replaces, ...amends]) expect(isInstrumentCode(code), code).toBe(true);
    }
  });

  it('explain every doubt', () => {
    const doubtful = instruments.filter(({ confidence, noteVi }) => confidence !== 'text' && noteVi === '');
    expect(doubtful).toEqual([]);
  });

  it('do not end before the regime that names them begins', () => {
    for (const { instruments: codes, from } of REGIMES) {
      for (const code of codes) expect(getInstrument(code).to ?? from, code).toBeGreaterThanOrEqual(from);
    }
  });

  it('know what replaced and what amended the law', () => {
    expect(successorsOf('LUAT_15_2003').replacedBy.map(({ code }) => code)).toEqual(['LUAT_06_2022']);
    expect(successorsOf('LUAT_06_2022').amendedBy.map(({ code }) => code)).toEqual(['LUAT_06_2026', 'ND_129_2025']);
  });

  it('say whether they hold on a day, or that it is not known', () => {
    expect(inForce('ND_91_2017', isoDate('2017-09-30'))).toBe(false);
    expect(inForce('ND_91_2017', isoDate('2021-10-28'))).toBe(true);
    expect(inForce('ND_91_2017', isoDate('2024-01-01'))).toBe(false);
    expect(inForce('QD_01_2026_TTG', isoDate('2026-05-01'))).toBeNull();
    expect(inForce('ND_91_2017', isoDate('2017-10-01'))).toBe(true);
    expect(inForce('ND_91_2017', isoDate('2023-12-31'))).toBe(true);
    expect(getInstrument('ND_65_2014').number).toBe('65/2014/NĐ-CP');
  });

  it('are a closed list: another code is a bug', () => {
    expect(() => getInstrument('ND_0_0000' as InstrumentCode)).toThrow('No instrument ND_0_0000');
  });
});
