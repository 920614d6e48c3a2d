import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type BookFilter, countBook, listBook } from '../../store/book.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { choice, idChoice, optionalDateInput, optionalText, recipientChoice, text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';

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
  order: z.enum(['date', 'name']).default('date'),
  page: wholeNumber(1, 1_000_000).default(1),
  /** Rows of a page; an export asks for more. */
  size: wholeNumber(1, 5_000).default(PAGE_SIZE),
});

/** Sổ khen thưởng: the lines of a unit and everything below it, filtered, ordered and paged by the database. */
export const readBook = defineQuery({
  name: 'awards.book',
  input: bookInput,
  load: async (tx, { unit: code }, { today }) => {
    const knownAt = await latestPosition(tx);
    const unit = await findUnitByCode(tx, code, { asOf: today, knownAt });
    if (!unit) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ unit, knownAt, path: await unitPath(tx, unit.id, { asOf: today, knownAt }) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, search, person, decision, page }) => ({ unit, search, person, decision, page }),
  read: async (tx, given, { unit, knownAt }) => {
    const filter: BookFilter = {
      ...given,
      unitId: unit.id,
      decisionId: given.decision,
      personId: given.person,
      knownAt,
    };
    const total = await countBook(tx, filter);
    const rows = await listBook(tx, filter, given.order, { limit: given.size, offset: (given.page - 1) * given.size });
    return ok({ unit, rows, total, page: given.page, pageSize: given.size });
  },
});
