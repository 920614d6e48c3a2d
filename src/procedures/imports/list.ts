import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { UnitsInTime } from '../../domain/imports/units-in-time.ts';
import type { UnitState } from '../../domain/organisation/unit.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { type Import, listImports as importsOf } from '../../store/imports/staged-imports.ts';
import { allUnitStates } from '../../store/imports/unit-lists.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';

const input = z.object({ unitCode: text(80), page: wholeNumber(1, 100_000).default(1) });

type Loaded = { readonly path: readonly string[]; readonly below: readonly string[] };

/** Imports of a unit and everything below it, newest first. Lists for the whole office show at a unit that has none above. */
export const listImports = defineQuery<z.infer<typeof input>, Loaded, Page<Import>>({
  name: 'imports.list',
  input,
  load: async (tx, { unitCode }, { today }) => {
    const states = await allUnitStates(tx);
    const units = new UnitsInTime(states);
    const unit = units.newest(unitCode, today);
    if (!unit) return refuse(invalid('unitCode', 'unknown-unit', unitCode));
    const standsBelow = (state: UnitState): boolean => units.lastPath(state, today).some(({ id }) => id === unit.id);
    return ok({
      path: units.lastPath(unit, today).map(({ id }) => id),
      below: [...new Set(states.filter(standsBelow).map(({ id }) => id))],
    });
  },
  authorise: (actor, { path }, today) => may(actor, 'import-awards', path, today),
  personal: null,
  read: async (tx, { page }, { path, below }) => {
    const { rows, total } = await importsOf(tx, below, path.length === 1, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    });
    return ok({ rows, page, pageSize: PAGE_SIZE, total });
  },
});
