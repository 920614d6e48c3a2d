import { chmod, rm } from 'node:fs/promises';
import { type Server, createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ExitCode, Terminal } from './command.ts';

/** One line of JSON each way: the call, then what the command says, then how it ended. */
type Call = { readonly argv: readonly string[]; readonly folder: string };
type Said = { readonly out: string } | { readonly err: string } | { readonly exit: ExitCode };

export type RunCall = (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Socket of a data folder; a path too long for the system is a plain error of the system. */
const socketPath = (dataFolder: string): string => join(dataFolder, 'sovang.sock');

/**
 * Lets the command line work while the server holds the data folder: only its owner can reach the socket (mode 600).
 */
export async function listenForCommands(
  dataFolder: string,
  run: RunCall,
): Promise<{ readonly close: () => Promise<void> }> {
  const path = socketPath(dataFolder);
  await rm(path, { force: true });
  const server: Server = createServer((socket) => {
    const say = (said: Said) => socket.writable && socket.write(`${JSON.stringify(said)}\n`);
    socket.on('error', () => {});
    createInterface(socket).once('line', (line) => {
      const { argv, folder } = JSON.parse(line) as Call;
      const terminal: Terminal = { out: (out) => say({ out }), err: (err) => say({ err }), folder };
      run(argv, terminal)
        .catch((error: unknown): ExitCode => {
          terminal.err(error instanceof Error ? error.message : String(error));
          return 1;
        })
        .then((exit) => socket.end(`${JSON.stringify({ exit } satisfies Said)}\n`))
        .catch(() => socket.destroy());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  await chmod(path, 0o600);
  return { close: () => new Promise((done) => void server.close(() => done())) };
}

/** Has the server of a data folder run a command; undefined when no server answers there. */
export function callServer(
  dataFolder: string,
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  return new Promise((resolve) => {
    let exit: ExitCode | undefined;
    const socket = createConnection(socketPath(dataFolder));
    socket.once('error', () => resolve(undefined));
    socket.once('close', () => resolve(exit));
    socket.once('connect', () => socket.write(`${JSON.stringify({ argv, folder: terminal.folder } satisfies Call)}\n`));
    createInterface(socket).on('line', (line) => {
      const said = JSON.parse(line) as Said;
      if ('out' in said) terminal.out(said.out);
      else if ('err' in said) terminal.err(said.err);
      else exit = said.exit;
    });
  });
}
