import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type Actor, may } from './may.ts';

const officer: Actor = {
  kind: 'account',
  accountId: 'a',
  displayName: 'Cán bộ',
  grants: [{ role: 'officer', unitId: 'city', from: isoDate('2021-01-01'), to: isoDate('2022-01-01') }],
};

describe('may', () => {
  const day = isoDate('2021-10-28');

  test('a role reaches everything below its unit, and nothing beside or above it', () => {
    expect(may(officer, 'import-awards', ['school', 'city', 'province'], day)).toEqual({ allowed: true });
    expect(may(officer, 'import-awards', ['province'], day)).toEqual({ allowed: false, reason: 'other-unit' });
  });

  test('a role ends before its last day', () => {
    expect(may(officer, 'read-book', ['city'], isoDate('2021-12-31'))).toEqual({ allowed: true });
    expect(may(officer, 'read-book', ['city'], isoDate('2022-01-01'))).toEqual({
      allowed: false,
      reason: 'role-expired',
    });
    expect(may(officer, 'read-book', ['city'], isoDate('2020-12-31'))).toEqual({
      allowed: false,
      reason: 'role-expired',
    });
  });

  test('says whether the role is missing or too low', () => {
    expect(may(officer, 'manage-accounts', ['city'], day)).toEqual({ allowed: false, reason: 'role-too-low' });
    expect(may({ ...officer, grants: [] }, 'read-book', ['city'], day)).toEqual({ allowed: false, reason: 'no-role' });
    expect(may({ kind: 'system' }, 'manage-accounts', [], day)).toEqual({ allowed: true });
  });
});
