import { addresses } from '../addresses.ts';
import type { App, Visit } from '../visit.ts';
import { answerCollectiveExplanation, answerCollectiveVerdict } from './collective-verdict-visits.ts';
import {
  answerCollectiveReach,
  answerCollectives,
  answerCollectivesReach,
  answerCollectivesXlsx,
} from './collective-visits.ts';

const param = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

/** The law's answers about collectives and households, for those who check nominees. */
export function collectiveLawRoutes(app: App): void {
  app.get(addresses.collectiveList(':unit'), (visit) => answerCollectives(visit, param(visit, 'unit')));
  app.get(addresses.collectiveListXlsx(':unit'), (visit) => answerCollectivesXlsx(visit, param(visit, 'unit')));
  app.get(addresses.collectivesReach(':unit'), (visit) => answerCollectivesReach(visit, param(visit, 'unit')));
  const one = (path: string, answer: (visit: Visit, unit: string, id: string) => Promise<Response>) =>
    app.get(path, (visit) => answer(visit, param(visit, 'unit'), param(visit, 'id')));
  one(addresses.collectiveReach(':unit', ':id'), answerCollectiveReach);
  one(addresses.collectiveVerdict(':unit', ':id'), answerCollectiveVerdict);
  one(addresses.collectiveVerdictDocx(':unit', ':id'), (visit, unit, id) =>
    answerCollectiveExplanation(visit, unit, id, 'docx'),
  );
  one(addresses.collectiveVerdictPdf(':unit', ':id'), (visit, unit, id) =>
    answerCollectiveExplanation(visit, unit, id, 'pdf'),
  );
}
