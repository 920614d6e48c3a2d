import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { listNominations } from '../../store/nomination-list.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { choice, dateInput, recipientChoice, text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** Hồ sơ đề nghị: nomination lines of a unit and everything below it, with what happened to them until the end of a period. */
export const readNominations = defineQuery({
  name: 'nominations.list',
  input: z.object({
    unit: text(80),
    from: dateInput,
    to: dateInput,
    figure: z.enum(['all', 'submitted', 'pending']).default('all'),
    authority: choice(40),
    form: choice(40),
    recipient: recipientChoice,
    page: wholeNumber(1, 1_000_000).default(1),
  }),
  load: (tx, { unit: code, to }, { today }) => loadUnit(tx, code, { asOf: to, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, figure, page }) => ({ unit, figure, page }),
  read: async (tx, given, { unit, knownAt }) =>
    ok({ unit, ...(await listNominations(tx, { ...given, unitId: unit.id, knownAt }, given.page, PAGE_SIZE)) }),
});
