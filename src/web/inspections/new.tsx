import { parseTypedDate } from '../../procedures/input.ts';
import { readCluster } from '../../procedures/clusters/show.ts';
import { readClusters } from '../../procedures/clusters/list.ts';
import { recordInspection } from '../../procedures/inspections/record.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, problemOf } from '../form-problems.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { FieldSet } from '../kit/form.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { showClusterChoice } from './cluster-choice-page.tsx';
import { SPARE_ROWS, type SentInspection, recordProblems, sentInspection } from './form-answers.ts';
import { type InspectionFormPage, showInspectionForm } from './form-page.tsx';
import { emptyInspection, inspectionInput } from './typed-inspection.ts';

/** First the day and the cluster, which say who can inspect whom; then the form. */
export async function askNew(visit: Visit): Promise<Response> {
  const { office } = visit.var;
  const clusterId = visit.req.query('cluster');
  const asked = visit.req.query('heldOn');
  const heldOn = asked ?? toScreenDate(office.today());
  if (!clusterId) return askCluster(visit, asked);
  const sent: SentInspection = {
    typed: emptyInspection(heldOn),
    field: (name) => (name === 'clusterId' ? clusterId : ''),
    wantsMore: false,
    spare: SPARE_ROWS,
  };
  const page = await newPage(visit, sent);
  return page instanceof Response ? page : showInspectionForm(visit, page);
}

async function askCluster(visit: Visit, asked: string | undefined): Promise<Response> {
  const { office, language } = visit.var;
  const unit = await readUnit.run(office, signedIn(visit), { unit: visit.req.param('unit') });
  if (!unit.ok) return showProblem(visit, unit.problem);
  // A session that was held before the unit ended may be recorded later.
  const { endedOn } = unit.value;
  const heldOn = asked ?? toScreenDate(endedOn === null ? office.today() : addDays(endedOn, -1));
  const found = await readClusters.run(office, signedIn(visit), { unit: unit.value.unit.code, asOf: heldOn });
  // On a day on which the unit was not there it has no cluster; another day can be asked for.
  const isAbsent = !found.ok && found.problem.code === 'not-found';
  if (!found.ok && !isAbsent && found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  const problems =
    found.ok || isAbsent
      ? []
      : formProblems(found.problem, language).map(({ message }) => ({ field: 'heldOn', message }));
  return showClusterChoice(visit, {
    unit: unit.value.unit,
    heldOn,
    clusters: found.ok ? found.value.clusters : [],
    problems,
  });
}

export async function takeNew(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const sent = await sentInspection(visit);
  const page = await newPage(visit, sent);
  if (page instanceof Response) return page;
  if (sent.wantsMore) return showInspectionForm(visit, { ...page, status: 422 });
  const units = {
    clusterId: sent.field('clusterId'),
    inspectingUnit: sent.field('inspectingUnit'),
    inspectedUnit: sent.field('inspectedUnit'),
  };
  const recorded = await recordInspection.run(office, signedIn(visit), { ...units, ...inspectionInput(sent.typed) });
  if (recorded.ok) return visit.redirect(addresses.inspection(page.unit.code, recorded.value.id), 303);
  if (recorded.problem.code !== 'invalid') return showProblem(visit, recorded.problem);
  const problems = recordProblems(recorded.problem, language);
  return showInspectionForm(visit, {
    ...page,
    status: 422,
    problems,
    first: <UnitChoice {...page.choice} problems={problems} />,
  });
}

type NewPage = InspectionFormPage & { readonly choice: UnitChoiceProps };

/** The form over what was sent; the units to choose from are the members of the cluster on the day. */
async function newPage(visit: Visit, { typed, field, spare }: SentInspection): Promise<NewPage | Response> {
  const { office, language } = visit.var;
  const unit = await readUnit.run(office, signedIn(visit), { unit: visit.req.param('unit') });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const heldOn = parseTypedDate(typed.texts.heldOn);
  const id = field('clusterId');
  const cluster = await readCluster.run(office, signedIn(visit), {
    id,
    asOf: heldOn.ok ? typed.texts.heldOn : undefined,
  });
  if (!cluster.ok) return showProblem(visit, cluster.problem);
  const members = cluster.value.members.map(({ code, name }) => ({ value: code, label: name }));
  const choice = {
    members,
    inspecting: field('inspectingUnit'),
    inspected: field('inspectedUnit'),
    problems: [],
    language,
  };
  return {
    unit: unit.value.unit,
    title: say(words.record, language),
    lead: cluster.value.cluster.name,
    action: addresses.inspectionNew(unit.value.unit.code),
    backHref: withQuery(addresses.inspectionNew(unit.value.unit.code), { heldOn: typed.texts.heldOn }),
    typed,
    spare,
    problems: [],
    hidden: { clusterId: id },
    status: 200,
    choice,
    first: <UnitChoice {...choice} />,
  };
}

type UnitChoiceProps = {
  readonly members: readonly { readonly value: string; readonly label: string }[];
  readonly inspecting: string;
  readonly inspected: string;
  readonly problems: InspectionFormPage['problems'];
  readonly language: Visit['var']['language'];
};

function UnitChoice({ members, inspecting, inspected, problems, language }: UnitChoiceProps) {
  const field = (name: 'inspectingUnit' | 'inspectedUnit', value: string) => ({
    name,
    value,
    label: say(inspectionWords[name], language),
    choices: members,
    error: problemOf(problems, name),
    language,
  });
  return (
    <FieldSet legend={say(words.units, language)}>
      <SelectField {...field('inspectingUnit', inspecting)} />
      <SelectField {...field('inspectedUnit', inspected)} />
    </FieldSet>
  );
}
