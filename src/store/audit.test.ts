import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type TestDatabase } from '../../tests/engines.ts';
import { latestPosition, lockForWriting, recordChange } from './audit.ts';

const change = {
  at: '2021-10-28T01:00:00.000Z',
  actorId: null,
  procedure: 'test',
  subjectKind: 'test',
  subjectId: '1',
  detail: { a: 1 },
};

describe.each(engines)('audit on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
  });
  afterAll(() => at.drop());

  test('positions follow the order of commit without gaps, also when many write at once', async () => {
    const write = () =>
      at.database.transaction(async (tx) => {
        await lockForWriting(tx);
        return recordChange(tx, change);
      });
    const positions = await Promise.all(Array.from({ length: 20 }, write));
    expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await expect(
      at.database.transaction(async (tx) => {
        await lockForWriting(tx);
        await recordChange(tx, change);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await write()).toBe(21);
    expect(await at.database.transaction(latestPosition)).toBe(21);
  });

  test.each([
    'update audit_changes set procedure = $$x$$',
    'delete from audit_changes',
    'truncate audit_changes cascade',
  ])('the database refuses: %s', async (statement) => {
    await expect(at.database.script(statement)).rejects.toThrow(/chỉ được ghi thêm|chưa|foreign key/);
  });

  test('asking for a second connection inside a transaction throws at once', async () => {
    await expect(at.database.transaction(() => at.database.transaction(latestPosition))).rejects.toThrow(
      /inside a transaction/,
    );
  });
});
