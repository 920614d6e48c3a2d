import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import { type BookFilter, readBookPage } from '../../store/book.ts';
import { formerUnits } from '../../store/organisation/unit-rights.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { choice, idChoice, optionalDateInput, optionalText, recipientChoice, text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** Beyond so many lines a count says "more than". */
const COUNTED = 10_000;

const bookInput = z.object({
  unit: text(80),
  from: optionalDateInput.transform((date) => date ?? isoDate('1900-01-01')),
  to: optionalDateInput.transform((date) => date ?? isoDate('2200-12-31')),
  search: optionalText(100),
  authority: choice(40),
  form: choice(40),
  recipient: recipientChoice,
  decision: idChoice,
  person: idChoice,
  state: z.union([z.literal('').transform(() => null), z.enum(['in_force', 'revoked'])], 'not-accepted').prefault(''),
  order: z.enum(['date', 'name']).default('date'),
  page: wholeNumber(1, 1_000_000).default(1),
  /** Rows of a page; an export asks for more. */
  size: wholeNumber(1, 5_000).default(PAGE_SIZE),
  /** Lines found by a name are counted up to this number. */
  countUpTo: wholeNumber(0, 1_000_000).default(COUNTED),
});

/** Sổ khen thưởng: the lines of a unit and everything below it, filtered, ordered and paged by the database. */
export const readBook = defineQuery({
  name: 'awards.book',
  input: bookInput,
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, search, person, decision, page }) => ({ unit, search, person, decision, page }),
  read: async (tx, given, { unit, knownAt }, { today }) => {
    const filter: BookFilter = {
      ...given,
      unitId: unit.id,
      decisionId: given.decision,
      personId: given.person,
      knownAt,
    };
    const slice = { limit: given.size, offset: (given.page - 1) * given.size, countUpTo: given.countUpTo };
    const found = await readBookPage(tx, filter, given.order, slice);
    const former = await formerUnits(tx, unit.id, { asOf: today, knownAt });
    return ok({ unit, former, ...found, page: given.page, pageSize: given.size });
  },
});
