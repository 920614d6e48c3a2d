/** A disk that fills up while a list is at work: a small file system of its own, where this machine lets us mount one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { describeProblem } from '../src/procedures/describe-problem.ts';
import { notAllowed } from '../src/procedures/problem.ts';
import { writtenOf } from '../src/procedures/imports/import-file.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { retryImport } from '../src/procedures/imports/retry.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { withImportWork } from '../src/procedures/imports/work/import-work.ts';
import { writeImport } from '../src/procedures/imports/write.ts';
import type { Office } from '../src/procedures/office.ts';
import type { Database } from '../src/store/database.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { migrate } from '../src/store/migrate.ts';
import { openEmbedded } from '../src/store/open-database.ts';
import { migrationsFolder } from './engines.ts';
import { ROWS, fileOf } from './import-crash-state.ts';
import { setUpUnits, system } from './import-world.ts';
import { officeOver } from './office.ts';

/** The engine alone takes 60 MB; the list takes a few more. */
const DISK_MB = 160;
const LEFT_BYTES = 1_500_000;

function mounted(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'sovang-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = mounted();

describe.runIf(disk !== null)('a disk that is full', () => {
  const folder = disk ?? '';
  const filler = join(folder, 'filler');
  let database: Database;
  const log: string[] = [];
  const officeOn = (on: Database): Office => {
    const { importWork: _, ...core } = officeOver(on);
    return withImportWork(core, (line) => log.push(line));
  };

  beforeAll(async () => {
    database = await openEmbedded(join(folder, 'database'), null);
    must(await migrate(database, migrationsFolder));
    await setUpUnits(officeOn(database));
  });
  afterAll(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  });

  function fill(): void {
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - LEFT_BYTES)));
  }

  test(
    'stops the work with clear words, loses nothing, and goes on when there is space again',
    { timeout: 240_000 },
    async () => {
      const office = officeOn(database);
      const given = { unitCode: 'tp-y', fileName: 'danh-sach.csv', bytes: fileOf(1) };
      const { importId } = must(await receiveImport.run(office, system, given));
      await office.importWork.settled();
      const staged = must(await showImport.run(office, system, { importId })).import;
      expect(staged).toMatchObject({ state: 'staged', problemCount: 0 });

      fill();
      must(await writeImport.run(office, system, { importId, version: staged.version }));
      await office.importWork.settled();
      expect(log.join('\n')).toMatch(/No space left|could not|ENOSPC|disk/i);
      expect(describeProblem(notAllowed('disk-full', { fileName: 'danh-sach.csv' })).vi).toContain(
        'Ổ đĩa của máy chủ đã đầy',
      );
      await database.close().catch(() => {});

      rmSync(filler);
      database = await openEmbedded(join(folder, 'database'), null);
      expect(await database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({ fault: null });
      const again = officeOn(database);
      await again.importWork.resume();
      await again.importWork.settled();
      const found = must(await showImport.run(again, system, { importId })).import;
      expect([null, 'disk-full']).toContain(found.failure?.code ?? null);
      if (found.state === 'failed') {
        must(await retryImport.run(again, system, { importId, version: found.version }));
        await again.importWork.settled();
      }
      const now = must(await showImport.run(again, system, { importId })).import;
      if (now.state === 'staged') must(await writeImport.run(again, system, { importId, version: now.version }));
      expect(must(await writtenOf(again, system, importId))).toMatchObject({ lines: ROWS });
      expect(await database.transaction((tx) => verifyLedger(tx, null))).toMatchObject({
        fault: null,
        head: { seq: ROWS },
      });
      await again.importWork.close();
      await database.close();
    },
  );
});
