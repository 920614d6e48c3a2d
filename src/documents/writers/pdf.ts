import { type ChildProcess, fork } from 'node:child_process';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { programUrl } from '../../programs.ts';
import { FONTS, LINE_PITCH, PAGE, PAGE_NUMBER_SIZE } from '../layout/page.ts';
import type { PaperDocument } from '../layout/paper.ts';
import { CELL_INSET, STYLES, TABLE_SIZE } from '../layout/styles.ts';
import type { TypstAnswer, TypstRequest } from './typst-messages.ts';

/** Why there is no PDF. `late`: it took longer than allowed and its process was ended; the next paper is not affected. */
export type PdfProblem =
  | { readonly code: 'late'; readonly limitMs: number }
  | { readonly code: 'typst-failed'; readonly diagnostics: readonly string[] }
  | { readonly code: 'child-ended'; readonly reason: string };

export type PdfWriter = {
  /** Bytes of the PDF. `at`: the time written into the file, in seconds since 1970; same paper and time, same bytes. */
  readonly write: (document: PaperDocument, options: { readonly at: number }) => Promise<Result<Buffer, PdfProblem>>;
  /** Ends the child process. */
  readonly close: () => void;
};

/** Compiled documents after which the child is replaced: Typst does not give all its memory back. */
const DOCUMENTS_PER_CHILD = 1000;
const TIME_LIMIT_MS = 20_000;

function startChild(): ChildProcess {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = fork(programUrl('typst-child'), { serialization: 'advanced', execArgv: [], stdio: [...stdio] });
  child.on('error', () => undefined); // while a paper waits, `ask` hears it; between papers the child is found disconnected
  return child;
}

const requestFor = (paper: PaperDocument, timestamp: number): TypstRequest => ({
  timestamp,
  input: JSON.stringify({
    paper,
    page: PAGE,
    styles: STYLES,
    font: FONTS.embedded,
    linePitch: LINE_PITCH,
    tableSize: TABLE_SIZE,
    cellInset: CELL_INSET,
    pageNumberSize: PAGE_NUMBER_SIZE,
  }),
});

const resultOf = (answer: TypstAnswer): Result<Buffer, PdfProblem> =>
  answer.ok ? ok(Buffer.from(answer.pdf)) : refuse({ code: 'typst-failed', diagnostics: answer.diagnostics });

/** Sends one request and waits for the answer, the end of the child, or the limit, whichever comes first. */
function ask(child: ChildProcess, request: TypstRequest, limitMs: number): Promise<Result<Buffer, PdfProblem>> {
  return new Promise((resolve) => {
    const onMessage = (answer: TypstAnswer): void => finish(resultOf(answer));
    const onExit = (code: number | null, signal: string | null): void =>
      finish(refuse({ code: 'child-ended', reason: signal ?? `exit ${code}` }));
    const onError = (error: Error): void => finish(refuse({ code: 'child-ended', reason: error.message }));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish(refuse({ code: 'late', limitMs }));
    }, limitMs);
    const finish = (result: Result<Buffer, PdfProblem>): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(result);
    };
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    child.send(request);
  });
}

/** A writer with one child process that starts at the first paper. Papers asked for at once wait for one another. */
export function openPdfWriter(
  options: { readonly timeLimitMs?: number; readonly documentsPerChild?: number } = {},
): PdfWriter {
  const { timeLimitMs = TIME_LIMIT_MS, documentsPerChild = DOCUMENTS_PER_CHILD } = options;
  let child: ChildProcess | null = null;
  let written = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const close = (): void => {
    child?.kill();
    child = null;
  };
  const writeNow = async (document: PaperDocument, at: number): Promise<Result<Buffer, PdfProblem>> => {
    if (written >= documentsPerChild) close();
    if (!child?.connected) {
      child = startChild();
      written = 0;
    }
    written += 1;
    const result = await ask(child, requestFor(document, at), timeLimitMs);
    if (!result.ok && result.problem.code !== 'typst-failed') child = null;
    return result;
  };
  return {
    close,
    write: (document, { at }) => {
      const mine = turn.then(() => writeNow(document, at));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
