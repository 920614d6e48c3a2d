import { describeProblem } from '../../procedures/describe-problem.ts';
import { makeMinutes } from '../../procedures/inspections/make-minutes.ts';
import { readPaper } from '../../procedures/inspections/show-paper.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { screenDay } from '../screen-moment.ts';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { findInspectionPage } from './find.ts';
import { showInspectionPage } from './inspection-page.tsx';

/** Lập biên bản. When it is refused the inspection shows as it is now, with the reason. */
export async function takeMinutes(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const page = await findInspectionPage(visit);
  if (page instanceof Response) return page;
  const made = await makeMinutes.run(office, signedIn(visit), { id: page.inspection.id });
  if (made.ok) return visit.redirect(`${addresses.inspection(page.unit.code, page.inspection.id)}#bien-ban`, 303);
  if (made.problem.code !== 'conflict' && made.problem.code !== 'not-allowed') return showProblem(visit, made.problem);
  const status = made.problem.code === 'conflict' ? 409 : 422;
  return showInspectionPage(visit, {
    ...page,
    refusal: { status, text: say(describeProblem(made.problem), language) },
  });
}

/** The minutes as a file: "bien-ban" of a paper's id with its ending. */
export async function sendPaper(visit: Visit): Promise<Response> {
  const [id = '', format = ''] = (visit.req.param('file') ?? '').split('.');
  if (format !== 'pdf' && format !== 'docx') return showProblem(visit, { code: 'not-found', what: 'paper' });
  const paper = await readPaper.run(visit.var.office, signedIn(visit), { id });
  if (!paper.ok)
    return showProblem(visit, paper.problem.code === 'invalid' ? { code: 'not-found', what: 'paper' } : paper.problem);
  const name = `${say(inspectionWords.minutes, 'vi')} ${screenDay(paper.value.madeAt).replaceAll('/', '-')}`;
  return sendFile(visit, paper.value[format], name, format);
}
