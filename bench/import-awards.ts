/**
 * 30,000 award lines from XLSX, dry run and commit with matching and ledger, beside read-excel-file and one INSERT …
 * SELECT unnest on the same engine, each in a fresh process: the time as a ratio, the peak memory of the server above
 * the same server idle, and the longest wait of a page meanwhile.
 *
 *   node bench/import-awards.ts [--runs 3] [--lines 30000] [--engine embedded|postgres]
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { callServer } from '../src/cli/command-socket.ts';
import { openPostgres } from '../src/store/open-database.ts';
import { writeAwardsWorkbook } from './import-awards-list.ts';
import { type BenchServer, median, report, startServer } from './harness.ts';
import { cpuMs, statusMib, watchMemory } from './server-memory.ts';
import { signInAsOfficer } from './sign-in.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    lines: { type: 'string', default: '30000' },
    engine: { type: 'string', default: 'embedded' },
  },
});
const lines = Number(values.lines);
const isPostgres = values.engine === 'postgres';

/** A PostgreSQL of its own for each run, on the server that the tests use. */
async function withPostgres<T>(use: (url: string) => Promise<T>): Promise<T> {
  const server = process.env['SOVANG_TEST_POSTGRES'] ?? '';
  const name = `sovang_bench_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(server);
  await admin.script(`create database ${name}`);
  try {
    return await use(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  } finally {
    await admin.script(`drop database ${name} with (force)`);
    await admin.close();
  }
}

/** Asks for a page of the book every 100 ms; gives the longest wait in ms. */
function watchPages(server: BenchServer, cookie: string): { readonly stop: () => Promise<number> } {
  let longest = 0;
  const at = { isStopped: false };
  const url = `${server.url}/don-vi/tp-bac-kan/so-khen-thuong`;
  const watching = (async () => {
    while (!at.isStopped) {
      const startedAt = performance.now();
      const answer = await fetch(url, { headers: { cookie } });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`A page answered ${answer.status}`);
      longest = Math.max(longest, performance.now() - startedAt);
      await sleep(100);
    }
  })();
  return {
    stop: async () => {
      at.isStopped = true;
      await watching;
      return longest;
    },
  };
}

type Measured = {
  readonly ms: number;
  /** Of the server and its children. */ readonly cpu: number;
  readonly memory: number;
  readonly child: number;
  readonly wait: number;
};

/** Pages and memory are watched in a run of their own, so that watching costs the measured time nothing. */
async function importOnce(server: BenchServer, path: string, isWatched: boolean): Promise<Measured> {
  const cookie = await signInAsOfficer(server.url);
  await sleep(1_000);
  const idle = statusMib(server.pid, 'VmRSS');
  const cpuBefore = cpuMs(server.pid);
  const pages = isWatched ? watchPages(server, cookie) : { stop: async () => 0 };
  const memory = watchMemory(server.pid);
  const said: string[] = [];
  const terminal = { out: (line: string) => said.push(line), err: (line: string) => said.push(line), folder: '/' };
  const startedAt = performance.now();
  const exit = await callServer(server.dataFolder, ['import', path, '--unit', 'tp-bac-kan', '--json'], terminal);
  const ms = performance.now() - startedAt;
  const wait = await pages.stop();
  const peak = memory.stop();
  const done = JSON.parse(said.at(-1) ?? '{}') as { written?: { lines?: number } };
  if (exit !== 0 || done.written?.lines !== lines)
    throw new Error(`The import said: ${said.join('\n').slice(0, 2_000)}`);
  return { ms, cpu: cpuMs(server.pid) - cpuBefore, memory: peak.own - idle, child: peak.child, wait };
}

type Floor = { readonly floor: number; readonly floorCpu: number };

const floorProgram = join(import.meta.dirname, 'import-awards-floor-run.ts');

function floorOn(path: string, place: string): Floor {
  const told = execFileSync(process.execPath, [floorProgram, path, place], { encoding: 'utf8' });
  return JSON.parse(told) as Floor;
}

async function runOnce(folder: string, path: string, run: number, isWatched: boolean): Promise<Measured & Floor> {
  const on = async (url: string | null) => {
    const floor = floorOn(path, url ?? join(folder, `floor-${run}`));
    const server = await startServer(url === null ? {} : { DATABASE_URL: url });
    try {
      // The embedded database comes with the demonstration.
      if (url !== null)
        await callServer(server.dataFolder, ['demo'], { out: () => {}, err: console.error, folder: '/' });
      return { ...(await importOnce(server, path, isWatched)), ...floor };
    } finally {
      await server.stop();
    }
  };
  return isPostgres ? withPostgres(on) : on(null);
}

const tell = (measured: object): void =>
  console.log(
    Object.entries(measured)
      .map(([name, value]) => `${name} ${Math.round(Number(value))}`)
      .join('  '),
  );

const folder = await mkdtemp(join(tmpdir(), 'sovang-bench-list-'));
try {
  const path = join(folder, 'khen-thuong.xlsx');
  await writeAwardsWorkbook(path, lines);
  const runs: (Measured & Floor)[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    runs.push(await runOnce(folder, path, run, false));
    tell(runs.at(-1) ?? {});
  }
  const watched = await runOnce(folder, path, Number(values.runs), true);
  tell(watched);
  const of = (name: keyof (Measured & Floor)): number => median(runs.map((each) => each[name]));
  console.log(
    `memory +${Math.round(watched.memory)} MiB, child ${Math.round(watched.child)} MiB, longest page ${Math.round(watched.wait)} ms`,
  );
  console.log(`processor time ${(of('cpu') / of('floorCpu')).toFixed(2)} times the floor`);
  const ours = of('ms');
  const floor = of('floor');
  report({ bench: `import-awards-${values.engine}`, ours, floor, ratio: ours / floor, unit: 'ms' });
} finally {
  await rm(folder, { recursive: true, force: true });
}
