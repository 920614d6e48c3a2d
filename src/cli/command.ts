import type { Actor } from '../domain/access/may.ts';
import type { Office } from '../procedures/office.ts';

/** Where a command writes and what it may read: the terminal, or the socket of a running server. */
export type Terminal = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Folder against which the file names of the arguments are meant. */
  readonly folder: string;
};

/** What a finished command says to the shell: 0 done, 1 refused or not found in order, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A command whose arguments were understood. */
export type Run = (office: Office, terminal: Terminal) => Promise<ExitCode>;

/** The same for a command that asks the law only: it opens no data folder and no database. */
export type RunAlone = (terminal: Terminal) => Promise<ExitCode>;

type Called<R> = {
  readonly name: string;
  readonly usage: string;
  /** Understands the arguments before anything is opened; undefined when they are wrong. */
  readonly prepare: (args: readonly string[]) => R | undefined;
};

/** One command of `sovang`. It runs procedures as the owner of the machine. */
export type Command = Called<Run> & { readonly alone?: never };

/** A command that needs no office. */
export type AloneCommand = Called<RunAlone> & { readonly alone: true };

/** A call that was understood, and what it needs. */
export type Prepared =
  | { readonly needs: 'office'; readonly run: Run }
  | { readonly needs: 'nothing'; readonly run: RunAlone };

/** Whoever can read the data folder owns the data: the command line acts for the system itself. */
export const machineOwner: Actor = { kind: 'system' };
