import { describe, expect, test } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { hostilePaper } from './hostile-paper.test-support.ts';
import { writeDocx } from './docx.ts';

describe('a Word file', () => {
  test('has the same bytes for the same paper and time, whatever the clock says', async () => {
    const first = await writeDocx(hostilePaper, { at: 1_635_400_000 });
    await wait(2100); // ZIP counts time in steps of two seconds
    expect((await writeDocx(hostilePaper, { at: 1_635_400_000 })).equals(first)).toBe(true);
    expect((await writeDocx(hostilePaper, { at: 1_635_400_060 })).equals(first)).toBe(false);
  });
});
