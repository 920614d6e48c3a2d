import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { mayAtAny } from './may-at-any.ts';
import type { Actor } from './may.ts';

const day = isoDate('2021-10-28');
const actor = (...grants: [role: 'reader' | 'officer', unitId: string][]): Actor => ({
  kind: 'account',
  accountId: 'a',
  displayName: 'A',
  grants: grants.map(([role, unitId]) => ({ role, unitId, from: day, to: null })),
});
const paths = [
  ['na-ri', 'province'],
  ['bac-kan', 'province'],
];
const ask = (who: Actor, where = paths) => mayAtAny(who, 'record-inspection', where, day);

test('a right in one of the units is enough, whichever it is', () => {
  expect(ask(actor(['officer', 'na-ri']))).toEqual({ allowed: true });
  expect(ask(actor(['officer', 'bac-kan']))).toEqual({ allowed: true });
  expect(ask(actor(['reader', 'na-ri'], ['officer', 'province']))).toEqual({ allowed: true });
});

test('a refusal gives the nearest miss', () => {
  expect(ask(actor(['reader', 'bac-kan']))).toEqual({ allowed: false, reason: 'role-too-low' });
  expect(ask(actor(['officer', 'elsewhere']))).toEqual({ allowed: false, reason: 'other-unit' });
  expect(ask(actor())).toEqual({ allowed: false, reason: 'no-role' });
});

test('what belongs to no unit is open to the system only', () => {
  expect(ask(actor(['officer', 'na-ri']), [])).toEqual({ allowed: false, reason: 'other-unit' });
  expect(ask({ kind: 'system' }, [])).toEqual({ allowed: true });
});
