import { z } from 'zod';
import type { RowDecision } from '../../domain/imports/row-outcome.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { findRow, setDecisions } from '../../store/imports/import-rows.ts';
import { changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { recheck } from './set-mapping.ts';

const decision = z.union(
  [
    z.object({ person: idInput }).strict(),
    z.object({ newPerson: z.literal(true) }).strict(),
    z.object({ skip: z.literal(true) }).strict(),
    z.null(),
  ],
  'not-accepted',
);

const input = z.object({
  importId: idInput,
  row: wholeNumber(1, 10_000_000),
  /** null takes a decision back. */
  decision,
});

/** Says whom a row means, or that it is left out; the list is checked anew. */
export const decideRow = thenWork(
  defineImportStep<{ importId: string; row: number; decision: RowDecision | null }>({
    name: 'imports.decide-row',
    input,
    from: ['staged', 'checking'],
    detail: ({ row, decision: decided }) => ({ row, decision: decided }),
    write: async (tx, found, { row, decision: decided }) => {
      if (!(await findRow(tx, found.id, row))) return refuse({ code: 'not-found', what: 'import' });
      await setDecisions(tx, found.id, [row], decided);
      await changeImport(tx, found.id, recheck(found));
      return ok(null);
    },
  }),
  ({ importId }) => importId,
);
