import { expect, test } from 'vitest';
import { missingFromLock } from './lock.ts';

const lock = (entries: Record<string, unknown>) => ({
  packages: {
    '': { optionalDependencies: { native: '1.0.0' } },
    'node_modules/native': { version: '1.0.0', optionalDependencies: { 'native-linux': '1.0.0' } },
    ...entries,
  },
});

test('a lock that holds every optional package is complete', () => {
  expect(missingFromLock(lock({ 'node_modules/native-linux': { version: '1.0.0' } }))).toEqual([]);
  expect(missingFromLock(lock({ 'node_modules/native/node_modules/native-linux': { version: '1.0.0' } }))).toEqual([]);
});

test('a platform package without an entry is reported', () => {
  expect(missingFromLock(lock({}))).toEqual([expect.stringContaining('native-linux')]);
});

test('an entry without a version (the registry did not serve the package) is reported', () => {
  expect(missingFromLock(lock({ 'node_modules/native-linux': { optional: true } }))).toHaveLength(1);
});

test('an entry in the folder of another package does not count', () => {
  expect(missingFromLock(lock({ 'node_modules/other/node_modules/native-linux': { version: '1.0.0' } }))).toHaveLength(
    1,
  );
});
