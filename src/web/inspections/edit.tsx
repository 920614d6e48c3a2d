import { readLastChangeOfInspection } from '../../procedures/last-change.ts';
import { editInspection } from '../../procedures/inspections/edit.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { orNotFound } from './find.ts';
import { SPARE_ROWS, recordProblems, sentInspection } from './form-answers.ts';
import { type InspectionFormPage, showInspectionForm } from './form-page.tsx';
import { type ReadInspection, inspectionOf } from './inspection-read.ts';
import { inspectionTitle } from './names.ts';
import { inspectionInput, typedOf } from './typed-inspection.ts';

type Found = { readonly unit: Unit; readonly inspection: ReadInspection };

/** The inspection of the address in the frame of its unit, or the page that says why not. */
async function find(visit: Visit): Promise<Found | Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit') });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const inspection = await inspectionOf(visit);
  return inspection.ok
    ? { unit: unit.value.unit, inspection: inspection.value }
    : showProblem(visit, orNotFound(inspection.problem));
}

function pageOf(visit: Visit, { unit, inspection }: Found): InspectionFormPage {
  const { language } = visit.var;
  return {
    unit,
    title: say(words.editTitle, language),
    lead: inspectionTitle(inspection, language),
    action: addresses.inspectionEdit(unit.code, inspection.id),
    backHref: addresses.inspection(unit.code, inspection.id),
    typed: typedOf(inspection.record),
    spare: SPARE_ROWS,
    problems: [],
    hidden: { expectedVersion: String(inspection.version) },
    status: 200,
  };
}

export async function askEdit(visit: Visit): Promise<Response> {
  const found = await find(visit);
  return found instanceof Response ? found : showInspectionForm(visit, pageOf(visit, found));
}

/** Saves; whatever is refused comes back with everything that was typed. */
export async function takeEdit(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (found instanceof Response) return found;
  const { typed, field, wantsMore, spare } = await sentInspection(visit);
  const page = {
    ...pageOf(visit, found),
    typed,
    spare,
    hidden: { expectedVersion: field('expectedVersion') },
    status: 422 as const,
  };
  if (wantsMore) return showInspectionForm(visit, page);
  const { office, language } = visit.var;
  const { unit, inspection } = found;
  const edited = await editInspection.run(office, signedIn(visit), {
    id: inspection.id,
    expectedVersion: field('expectedVersion'),
    ...inspectionInput(typed),
  });
  if (edited.ok) return visit.redirect(addresses.inspection(unit.code, inspection.id), 303);
  if (edited.problem.code === 'conflict')
    return showConflict(visit, found, { ...page, hidden: { expectedVersion: String(edited.problem.found) } });
  if (edited.problem.code !== 'invalid') return showProblem(visit, edited.problem);
  return showInspectionForm(visit, { ...page, problems: recordProblems(edited.problem, language) });
}

/** Says who saved meanwhile and where the saved version differs; saving again overwrites it knowingly. */
async function showConflict(visit: Visit, { inspection }: Found, page: InspectionFormPage): Promise<Response> {
  const { office, language } = visit.var;
  const change = await readLastChangeOfInspection.run(office, signedIn(visit), { id: inspection.id });
  return showInspectionForm(visit, {
    ...page,
    status: 409,
    saveLabel: say(words.saveMine, language),
    above: (
      <ConflictNotice
        change={change.ok ? change.value : null}
        saved={typedOf(inspection.record)}
        typed={page.typed}
        language={language}
      />
    ),
  });
}
