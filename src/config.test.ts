import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

test('an empty environment is the embedded database in ./data on port 8080', () => {
  const config = parseConfig({});
  expect(config).toMatchObject({
    ok: true,
    value: { port: 8080, host: '127.0.0.1', database: { engine: 'embedded' }, publicUrl: null },
  });
});

test('names every variable that cannot be used, with what it holds', () => {
  const config = parseConfig({
    PORT: '80a',
    DATABASE_URL: 'mysql://x',
    SOVANG_TIME_ZONE: 'Hà Nội',
    SOVANG_PUBLIC_URL: 'x',
  });
  expect(config.ok).toBe(false);
  if (config.ok) return;
  expect(config.problem.map(({ variable, given }) => [variable, given])).toEqual([
    ['PORT', '80a'],
    ['SOVANG_TIME_ZONE', 'Hà Nội'],
    ['DATABASE_URL', 'mysql://x'],
    ['SOVANG_PUBLIC_URL', 'x'],
  ]);
});
