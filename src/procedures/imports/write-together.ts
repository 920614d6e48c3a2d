import { z } from 'zod';
import type { Actor } from '../../domain/access/may.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Import } from '../../store/imports/imports.ts';
import { optionalText, parseInput, text } from '../input.ts';
import type { Office } from '../office.ts';
import type { Problem } from '../problem.ts';
import { listImports } from './list.ts';
import { beginWriting } from './write.ts';

/** Most lists of one going: more are written in the next. */
const MOST_TOGETHER = 500;

/** How long the answer waits: short lists look as if done at once. */
const PATIENCE_MS = 1_500;

const input = z.object({
  unitCode: text(80),
  /** Lists by id and the version that was seen; null: all that are ready, of those that the filter finds. */
  chosen: z
    .array(z.object({ importId: z.string(), version: z.number() }))
    .max(MOST_TOGETHER, 'too-large')
    .nullable(),
  kind: optionalText(40),
  file: optionalText(255),
});

type Input = z.infer<typeof input>;

/** Several lists on their way into the book. */
export type WrittenTogether = {
  /** How many were begun. Who began them finds them again between these positions (listImports). */
  readonly begun: number;
  readonly after: Position;
  readonly until: Position;
  /** Those that were not begun, each with its own reason. */
  readonly refused: readonly { readonly importId: string; readonly problem: Problem }[];
  /** Lists to be written that did not fit into one going. */
  readonly left: number;
};

/**
 * Ghi sổ of several lists: each is a step of its own (imports.write) with its own right, audit row and answer, so that one
 * that is refused keeps no other from the book. The writing itself goes on in the background: units first, then staff and
 * the other records, then awards; older lists before younger ones.
 */
export async function writeTogether(
  office: Office,
  actor: Actor,
  raw: unknown,
): Promise<Result<WrittenTogether, Problem>> {
  const given = parseInput(input, raw);
  if (!given.ok) return given;
  const found = given.value.chosen
    ? ok({ lists: given.value.chosen, left: 0 })
    : await allReady(office, actor, given.value);
  if (!found.ok) return found;
  const after = await office.database.transaction(latestPosition);
  const begun: string[] = [];
  const refused: { importId: string; problem: Problem }[] = [];
  for (const { importId, version } of found.value.lists) {
    const answer = await beginWriting.run(office, actor, { importId, version });
    if (answer.ok) begun.push(importId);
    else refused.push({ importId, problem: answer.problem });
  }
  const until = await office.database.transaction(latestPosition);
  const last = begun.at(-1);
  if (last !== undefined) {
    office.importWork.wake();
    await office.importWork.settledSoon(last, PATIENCE_MS);
  }
  return ok({ begun: begun.length, after, until, refused, left: found.value.left });
}

type Ready = {
  readonly lists: readonly { readonly importId: string; readonly version: number }[];
  readonly left: number;
};

/** Every list that waits for nothing but Ghi sổ, oldest first. */
async function allReady(
  office: Office,
  actor: Actor,
  { unitCode, kind, file }: Input,
): Promise<Result<Ready, Problem>> {
  const found: Import[] = [];
  for (let page = 1; ; page += 1) {
    const list = await listImports.run(office, actor, { unitCode, need: 'ready', kind, file, page });
    if (!list.ok) return list;
    found.push(...list.value.rows);
    if (list.value.rows.length < list.value.pageSize) break;
  }
  const oldest = found.toReversed().slice(0, MOST_TOGETHER);
  return ok({
    lists: oldest.map(({ id, version }) => ({ importId: id, version })),
    left: found.length - oldest.length,
  });
}
