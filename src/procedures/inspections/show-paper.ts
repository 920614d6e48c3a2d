import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { figureChanges, valuesOf } from '../../domain/inspections/inspection-figures.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { findPaper, listPaperFigures } from '../../store/papers.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadInspection } from './load-inspection.ts';
import { readFigures } from './read-figures.ts';

/**
 * A paper with its files, and whether it still holds: the figures that are different when computed now, and whether the
 * record was edited since. The bytes stay what they were.
 */
export const readPaper = defineQuery({
  name: 'papers.show',
  input: z.object({ id: idInput }),
  load: async (tx, { id }, { today }) => {
    const paper = await findPaper(tx, id);
    if (!paper) return refuse({ code: 'not-found', what: 'paper' });
    const loaded = await loadInspection(tx, paper.subjectId, today);
    return loaded.ok ? ok({ paper, ...loaded.value }) : loaded;
  },
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: ({ id }) => ({ id }),
  read: async (tx, { id }, { paper, inspection, at }) => {
    const printed = valuesOf(await listPaperFigures(tx, id));
    const { figures } = await readFigures(tx, inspection, at.knownAt);
    const changes = figureChanges(printed, valuesOf(figures));
    const recordChanged = inspection.version !== paper.subjectVersion;
    return ok({ ...paper, changes, recordChanged, stale: recordChanged || changes.length > 0 });
  },
});
