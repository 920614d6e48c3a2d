import { may } from '../../domain/access/may.ts';
import { readInspections } from '../../procedures/inspections/list.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { askEdit, takeEdit } from './edit.tsx';
import { findInspectionPage } from './find.ts';
import { showInspectionPage } from './inspection-page.tsx';
import { showInspectionList } from './list-page.tsx';
import { sendPaper, takeMinutes } from './minutes.ts';
import { askNew, takeNew } from './new.tsx';
import { askNews, takeDraft, takeNews, takePublish } from './news.ts';

export function inspectionRoutes(app: App): void {
  app.get(addresses.inspections(':unit'), answerList);
  app.get(addresses.inspectionNew(':unit'), askNew);
  app.post(addresses.inspectionNew(':unit'), takeNew);
  app.get(addresses.inspection(':unit', ':id'), answerInspection);
  app.get(addresses.inspectionEdit(':unit', ':id'), askEdit);
  app.post(addresses.inspectionEdit(':unit', ':id'), takeEdit);
  app.post(addresses.inspectionMinutes(':unit', ':id'), takeMinutes);
  app.get(addresses.papers(':unit', ':file'), sendPaper);
  app.get(addresses.inspectionNews(':unit', ':id'), askNews);
  app.post(addresses.inspectionNews(':unit', ':id'), takeNews);
  app.post(addresses.inspectionNewsDraft(':unit', ':id'), takeDraft);
  app.post(addresses.inspectionNewsPublish(':unit', ':id'), takePublish);
}

async function answerList(visit: Visit): Promise<Response> {
  const { office } = visit.var;
  const actor = signedIn(visit);
  const list = await readInspections.run(office, actor, {
    unit: visit.req.param('unit'),
    page: visit.req.query('page'),
  });
  if (!list.ok) return showProblem(visit, list.problem);
  const unit = await readUnit.run(office, actor, { unit: list.value.unit.code });
  const mayRecord = unit.ok && may(actor, 'record-inspection', unit.value.path, office.today()).allowed;
  return showInspectionList(visit, list.value, mayRecord);
}

async function answerInspection(visit: Visit): Promise<Response> {
  const page = await findInspectionPage(visit);
  return page instanceof Response ? page : showInspectionPage(visit, page);
}
