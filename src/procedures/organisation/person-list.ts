import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { countPeople, listPeople } from '../../store/organisation/person-list.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { optionalText, text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

const noChoice = z.literal('').transform(() => null);

/** Cá nhân of a unit and everything below it: filtered, ordered and paged by the database. */
export const readPeople = defineQuery({
  name: 'organisation.people',
  input: z.object({
    unit: text(80),
    name: optionalText(100),
    postClass: z.union([noChoice, z.enum(['leader', 'direct', 'unknown'])], 'not-accepted').prefault(''),
    when: z.enum(['present', 'past', 'all'], 'not-accepted').default('present'),
    order: z.enum(['name', 'unit', 'post']).default('name'),
    page: wholeNumber(1, 1_000_000).default(1),
    /** Rows of a page; an export asks for more. */
    size: wholeNumber(1, 5_000).default(PAGE_SIZE),
  }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, name, page }) => ({ unit, name, page }),
  read: async (tx, { name, postClass, when, order, page, size }, { unit, knownAt, path }, { actor, today }) => {
    const filter = { unitId: unit.id, name, postClass, when, asOf: today, knownAt };
    const total = await countPeople(tx, filter);
    const rows = await listPeople(tx, filter, order, { limit: size, offset: (page - 1) * size });
    return ok({
      unit,
      rows,
      total,
      page,
      pageSize: size,
      mayEdit: may(actor, 'edit-person', path, today).allowed,
    });
  },
});
