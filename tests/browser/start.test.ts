import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedPeriod, seedRows } from '../seed-figures.ts';
import { type Server, deleteFolder, newDataFolder, sovang, startSovang } from './sovang.ts';

const ASK = [
  'report',
  'ten-month',
  '--unit',
  seedPeriod.unit,
  '--from',
  seedPeriod.from,
  '--to',
  seedPeriod.to,
  '--json',
];

const rowsOf = (out: string): readonly string[] =>
  (JSON.parse(out) as { rows: Record<string, unknown>[] }).rows
    .map((row) =>
      [row['authority'], row['form'], row['recipient'], row['submitted'], row['decided'], row['pending']].join(' '),
    )
    .toSorted();

const seed = seedRows.map((row) => row.join(' ')).toSorted();

describe('starting on the embedded database', () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = await newDataFolder();
    server = await startSovang(folder);
  });
  afterAll(async () => {
    await server.stop();
    await deleteFolder(folder);
  });

  test('the first start loads the demonstration and prints address and accounts', () => {
    expect(server.said()).toContain('Bắc Kạn 2021');
    expect(server.said()).toContain('canbo / canbo-bac-kan');
  });

  test('the command line works while the server holds the folder, through a socket of its owner only', async () => {
    const report = await sovang(ASK, { SOVANG_DATA: folder });
    expect(rowsOf(report.out)).toEqual(seed);
    expect((await sovang(['verify-ledger'], { SOVANG_DATA: folder })).out).toContain('nguyên vẹn: 1187 mục');
    expect((await stat(join(folder, 'sovang.sock'))).mode & 0o777).toBe(0o600);
  });

  test('a second server on the folder is told who holds it, and changes nothing', async () => {
    const second = await sovang(['start'], { SOVANG_DATA: folder, PORT: '0' });
    expect(second).toMatchObject({ code: 1 });
    expect(second.err).toContain(`${folder} đang được một tiến trình khác sử dụng`);
    expect(second.err).toContain('SOVANG_DATA');
  });

  test('a port in use is said with the way out', async () => {
    const other = await newDataFolder();
    const second = await sovang(['start'], { SOVANG_DATA: other, PORT: new URL(server.url).port, SOVANG_DEMO: 'off' });
    expect(second).toMatchObject({ code: 1 });
    expect(second.err).toContain('đã có chương trình khác dùng');
    await deleteFolder(other);
  });

  test('after kill -9 the next start takes the folder over, the book holds, and the command line works alone', async () => {
    const { head } = JSON.parse((await sovang(['verify-ledger', '--json'], { SOVANG_DATA: folder })).out) as {
      head: { seq: number; hash: string };
    };
    const program = (await sovang(['start'], { SOVANG_DATA: folder, PORT: '0' })).err.match(/số (\d+)\)/)?.[1];
    process.kill(Number(program), 'SIGKILL');
    if (server.process.exitCode === null) await once(server.process, 'exit');
    const alone = await sovang(['verify-ledger', '--expect', `${head.seq}:${head.hash}`], { SOVANG_DATA: folder });
    expect(alone).toMatchObject({ code: 0 });
    server = await startSovang(folder);
    expect(rowsOf((await sovang(ASK, { SOVANG_DATA: folder })).out)).toEqual(seed);
  });
});

describe('starting with what cannot work', () => {
  test.each([
    [{ PORT: 'tám' }, 'PORT', 2],
    [{ DATABASE_URL: 'postgres://sovang@127.0.0.1:1/sovang' }, 'Không kết nối được PostgreSQL', 1],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL', 2],
  ])('%o', async (env, words, code) => {
    const folder = await newDataFolder();
    const said = await sovang(['start'], { SOVANG_DATA: folder, PORT: '0', ...env });
    expect(said.code).toBe(code);
    expect(said.err).toContain(words);
    await deleteFolder(folder);
  });

  test.each([[['khong-co']], [['report']], [['verify-ledger', '--expect', 'abc']]])(
    'a wrong call says how it is called: %o',
    async (args) => {
      const folder = await newDataFolder();
      const said = await sovang(args, { SOVANG_DATA: folder });
      expect(said.code).toBe(2);
      expect(said.err).toContain('sovang');
      await deleteFolder(folder);
    },
  );
});

test('a reader that ends before the command is no fault of the command', async () => {
  const program = join(import.meta.dirname, '../../bin/sovang.mjs');
  const { stderr } = await promisify(execFile)('sh', ['-c', `node ${program} law list | true`]);
  expect(stderr).toBe('');
});
