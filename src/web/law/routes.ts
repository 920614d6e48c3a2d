import { readUnit } from '../../procedures/organisation/unit.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { answerCheck, answerCheckXlsx } from './check-visits.ts';
import { showForm } from './form-page.tsx';
import { showForms } from './forms-page.tsx';
import { showInstrument } from './instrument-page.tsx';
import { showInstruments } from './instruments-page.tsx';
import { showPackage } from './package-page.tsx';
import { showPackages } from './packages-page.tsx';
import { answerReach, answerUnitReach } from './reach-visits.ts';
import { answerExplanation, answerVerdict } from './verdict-visits.ts';

const param = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

/** The law: its library for everybody who signed in, and its answers about people for those who check nominees. */
export function lawRoutes(app: App): void {
  app.get(addresses.lawLibrary(':unit'), (visit) => inLibrary(visit, showInstruments));
  app.get(addresses.lawForms(':unit'), (visit) => inLibrary(visit, showForms));
  app.get(addresses.lawForm(':unit', ':form'), (visit) =>
    inLibrary(visit, (_, unit) => showForm(visit, unit, param(visit, 'form'))),
  );
  // Before the page of an instrument, whose address would take the word for a code.
  app.get(addresses.lawPackages(':unit'), (visit) => inLibrary(visit, showPackages));
  app.get(addresses.lawPackage(':unit', ':package'), (visit) =>
    inLibrary(visit, (_, unit) => showPackage(visit, unit, param(visit, 'package'))),
  );
  app.get(addresses.instrument(':unit', ':instrument'), (visit) =>
    inLibrary(visit, (_, unit) => showInstrument(visit, unit, param(visit, 'instrument'))),
  );
  app.get(addresses.checkList(':unit'), (visit) => answerCheck(visit, param(visit, 'unit')));
  app.get(addresses.checkListXlsx(':unit'), (visit) => answerCheckXlsx(visit, param(visit, 'unit')));
  app.get(addresses.unitReach(':unit'), (visit) => answerUnitReach(visit, param(visit, 'unit')));
  app.get(addresses.personReach(':unit', ':id'), (visit) =>
    answerReach(visit, param(visit, 'unit'), param(visit, 'id')),
  );
  app.get(addresses.verdict(':unit', ':id'), (visit) => answerVerdict(visit, param(visit, 'unit'), param(visit, 'id')));
  app.get(addresses.verdictDocx(':unit', ':id'), (visit) => explanation(visit, 'docx'));
  app.get(addresses.verdictPdf(':unit', ':id'), (visit) => explanation(visit, 'pdf'));
}

const explanation = (visit: Visit, format: 'docx' | 'pdf'): Promise<Response> =>
  answerExplanation(visit, param(visit, 'unit'), param(visit, 'id'), format);

type ShowInUnit = (visit: Visit, unit: { readonly code: string; readonly name: string }) => Response;

/** The library holds nothing personal: whoever may open the unit may read it. */
async function inLibrary(visit: Visit, show: ShowInUnit): Promise<Response> {
  const begun = await readUnit.run(visit.var.office, signedIn(visit), { unit: param(visit, 'unit') });
  return begun.ok ? show(visit, begun.value.unit) : showProblem(visit, begun.problem);
}
