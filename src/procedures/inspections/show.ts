import { z } from 'zod';
import { mayAtAny } from '../../domain/access/may-at-any.ts';
import { targetOutcome } from '../../domain/inspections/target.ts';
import { ok } from '../../kernel/result.ts';
import { findCluster } from '../../store/clusters.ts';
import { ledgerHead } from '../../store/ledger.ts';
import { findNewsOfInspection } from '../../store/news.ts';
import { findUnit } from '../../store/organisation/units.ts';
import { listPapers } from '../../store/papers.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadInspection } from './load-inspection.ts';
import { readFigures } from './read-figures.ts';

/**
 * The whole record with the names that the units had on the day, the figures of its period as the book gives them now,
 * how each target came out, and the minutes and news made from it.
 */
export const readInspection = defineQuery({
  name: 'inspections.show',
  input: z.object({ id: idInput }),
  load: (tx, { id }, { today }) => loadInspection(tx, id, today),
  authorise: (actor, { paths }, today) => mayAtAny(actor, 'read-inspection', paths, today),
  personal: ({ id }) => ({ id }),
  read: async (tx, { id }, { inspection, at }) => {
    const { frame, record, version } = inspection;
    const { rows, targets } = await readFigures(tx, inspection, at.knownAt);
    const news = await findNewsOfInspection(tx, id);
    return ok({
      id,
      version,
      record,
      cluster: await findCluster(tx, frame.clusterId),
      inspectingUnit: await findUnit(tx, frame.inspectingUnitId, at),
      inspectedUnit: await findUnit(tx, frame.inspectedUnitId, at),
      targets: record.targets.map((target) => ({ ...target, outcome: targetOutcome(target) })),
      targetSummary: targets,
      rows,
      knownAt: at.knownAt,
      head: await ledgerHead(tx),
      papers: await listPapers(tx, 'inspection_minutes', id),
      news: news ? { id: news.id, slug: news.slug, state: news.state } : null,
    });
  },
});
