import { z } from 'zod';
import { importKinds } from '../../domain/imports/import-kind.ts';
import { headingsIn } from '../../domain/imports/layout/chosen-headings.ts';
import { layouts, missingHeadings } from '../../domain/imports/layouts.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { rememberMapping } from '../../store/imports/import-mappings.ts';
import { type Import, changeImport } from '../../store/imports/imports.ts';
import { idInput, wholeNumber } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { thenWork } from './awaited.ts';
import { defineImportStep } from './change-import.ts';
import { hasSteps } from './kinds/all-kinds.ts';
import { readTop } from './read-top.ts';
import { mayImport } from './may-import.ts';
import { pathAbove } from './load-import.ts';

const MOST_ROW = 10_000_000;

const input = z.object({
  importId: idInput,
  version: wholeNumber(1, 1_000_000),
  kind: z.enum(importKinds, 'not-accepted'),
  /** As Excel counts; both 0 when the sheet has no headings. */
  headingRows: z.object({ first: wholeNumber(0, MOST_ROW), last: wholeNumber(0, MOST_ROW) }),
  columns: z.array(z.object({ column: wholeNumber(0, 511), heading: z.string() })).max(512, 'too-large'),
  constants: z.record(z.string(), z.string().max(1_000, 'too-long')),
  sectionHeading: z.string().nullable(),
});

type Input = z.infer<typeof input>;

/** Says what the columns of a list mean; kept for the next list of the same source, and the list is checked anew. */
export const setMapping = thenWork(
  defineImportStep<Input>({
    name: 'imports.set-mapping',
    input,
    from: ['mapping', 'staged', 'checking'],
    refusal: (_, given) => mappingProblem(given),
    detail: ({ kind }) => ({ kind }),
    write: async (tx, found, given, { actor, today, newId, position }) => {
      const path = await pathAbove(tx, found.unitId, today);
      const access = mayImport(actor, given.kind, path, today);
      if (!access.allowed) return refuse({ code: 'forbidden', reason: access.reason });
      const mapping = mappingOf(given);
      const headings = headingsIn(await readTop(tx, found, mapping.headingRows.last), mapping.headingRows);
      await rememberMapping(tx, found, { id: newId(), mapping: { ...mapping, headings } }, position);
      await changeImport(tx, found.id, { ...recheck(found), kind: given.kind, mapping });
      return ok(null);
    },
  }),
  ({ importId }) => importId,
);

/** Has a list checked from its first row. */
export const recheck = ({ version, rowCount }: Import) =>
  ({ state: 'checking', failure: null, phaseDone: 0, phaseTotal: rowCount, version: version + 1 }) as const;

function mappingOf({ kind, headingRows, columns, constants, sectionHeading }: Input): Mapping {
  const told = Object.entries(constants).filter(([, text]) => text.trim() !== '');
  return { kind, headingRows, columns, constants: Object.fromEntries(told), sectionHeading };
}

function mappingProblem(given: Input): Problem | null {
  const { kind, columns, constants, sectionHeading, headingRows } = given;
  const known = layouts[kind].headings;
  const named = [...columns.map(({ heading }) => heading), ...Object.keys(constants)];
  const strange = [...named, ...(sectionHeading === null ? [] : [sectionHeading])].find(
    (each) => !known.includes(each),
  );
  const twice = columns.find(({ heading }, at) => columns.findIndex((each) => each.heading === heading) !== at);
  const missing = missingHeadings(kind, (heading) => named.includes(heading) || sectionHeading === heading);
  if (!hasSteps(kind)) return invalid('kind', 'not-accepted', kind);
  if (headingRows.last < headingRows.first) return invalid('headingRows', 'not-accepted', String(headingRows.last));
  if (strange !== undefined) return invalid('columns', 'unknown-heading', strange);
  if (twice) return invalid('columns', 'repeated-heading', twice.heading);
  if (missing.length === 0) return null;
  return { code: 'invalid', fields: missing.map((value) => ({ field: 'columns', code: 'missing-heading', value })) };
}
