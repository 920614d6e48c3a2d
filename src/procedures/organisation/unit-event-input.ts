import { z } from 'zod';
import type { Reform } from '../../domain/organisation/unit-event.ts';
import { unitKinds } from '../../domain/organisation/unit.ts';
import { dateInput, optionalText, text } from '../input.ts';

/** Most changes of one reform: a whole country's communes would still fit. */
const MOST_CHANGES = 20_000;

const kind = z.enum(unitKinds, 'not-accepted');
const parentCode = optionalText(80)
  .nullish()
  .transform((code) => code || null);

const unit = z.object({ code: text(80), name: optionalText(200), shortName: optionalText(120), kind, parentCode });

const share = z
  .object({
    from: text(80),
    to: optionalText(80),
    extent: z.enum(['whole', 'part'], 'not-accepted').default('whole'),
    note: optionalText(300),
    principal: z.boolean().optional(),
  })
  .transform(({ principal, ...given }) => ({ ...given, principal: principal ?? given.extent === 'whole' }));

const children = z.record(z.string(), text(80)).default({});

/** "to" may be left out where there is one new unit. */
const arrangement = (name: 'merge' | 'split') =>
  z
    .object({
      kind: z.literal(name),
      into: z.array(unit).min(1, 'required'),
      shares: z.array(share).min(1, 'required'),
      children,
    })
    .transform((given) => ({
      ...given,
      shares: given.shares.map((one) => ({ ...one, to: one.to || (given.into[0]?.code ?? '') })),
    }));

const change = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('create'), unit }),
    z.object({ kind: z.literal('rename'), code: text(80), name: optionalText(200), shortName: optionalText(120) }),
    z.object({ kind: z.literal('move'), code: text(80), parentCode }),
    z.object({ kind: z.literal('change_kind'), code: text(80), unitKind: kind }),
    arrangement('merge'),
    arrangement('split'),
    z.object({
      kind: z.literal('dissolve'),
      code: text(80),
      successor: optionalText(80)
        .nullish()
        .transform((code) => code || null),
      children,
    }),
  ],
  'bad-change',
);

/** A reform as a file, a form or the command line states it. An empty ground is told with the other problems. */
export const reformInput = z.object({
  on: dateInput,
  ground: optionalText(500),
  note: optionalText(1_000),
  changes: z.array(change).min(1, 'required').max(MOST_CHANGES, 'too-many'),
  /** Which roles in units that end are given in the successors too (keys of the preview, or all): none without being told to. */
  carryRoles: z.union([z.boolean(), z.array(z.string().max(200))]).default(false),
});

export type ReformInput = z.infer<typeof reformInput> & Reform;
