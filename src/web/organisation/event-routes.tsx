import { applyReform } from '../../procedures/organisation/apply-reform.ts';
import { reformOfText } from '../../procedures/organisation/unit-reform-file.ts';
import { previewReform } from '../../procedures/organisation/unit-reform-preview.ts';
import { takeBackEvent } from '../../procedures/organisation/unit-take-back.ts';
import type { Problem } from '../../procedures/problem.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, problemOf } from '../form-problems.ts';
import { Confirm } from '../kit/confirm.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { type UnitToChange, unitToChange, unitsThere } from './event-visit.ts';
import { FIELDS_OF, showEventForm } from './event-form.tsx';
import { showPreview } from './event-preview.tsx';
import { type EventText, type FormKind, codesOfParts, eventFields, formKinds, reformOf } from './event-reform.ts';
import { answerReformUpload, takeReformUpload } from './event-upload.tsx';

export function eventRoutes(app: App): void {
  app.get(addresses.unitEvent(':unit', ':kind'), (visit) => answerEventForm(visit));
  app.post(addresses.unitEvent(':unit', ':kind'), (visit) => takeEventForm(visit));
  app.get(addresses.unitReform(':unit'), (visit) => answerReformUpload(visit, []));
  app.post(addresses.unitReform(':unit'), takeReformUpload);
  app.post(addresses.unitReformWrite(':unit'), takeReform);
  app.get(addresses.unitEventTakeBack(':unit', ':id'), (visit) => answerTakeBack(visit, '', []));
  app.post(addresses.unitEventTakeBack(':unit', ':id'), takeTakeBack);
}

const kindOf = (visit: Visit): FormKind | undefined => formKinds.find((kind) => kind === visit.req.param('kind'));

/** What the boxes hold at first: what is there now. */
function begun(visit: Visit, kind: FormKind, unit: UnitToChange): EventText {
  const empty = Object.fromEntries(eventFields.map((name) => [name, ''])) as EventText;
  switch (kind) {
    case 'create':
      return { ...empty, parentCode: unit.code };
    case 'merge':
      return { ...empty, from: (visit.req.queries('from') ?? []).join('\n'), kind: 'xa', parentCode: unit.code };
    case 'rename':
      return { ...empty, name: unit.name, shortName: unit.shortName };
    case 'change_kind':
      return { ...empty, kind: unit.kind };
    case 'move':
    case 'dissolve':
      return { ...empty, parentCode: unit.parentCode };
    case 'split':
      return empty;
  }
}

async function answerEventForm(visit: Visit): Promise<Response> {
  const kind = kindOf(visit);
  if (!kind) return showProblem(visit, { code: 'not-found', what: 'page' });
  const unit = await unitToChange(visit);
  if (!unit.ok) return showProblem(visit, unit.problem);
  return showEventForm(visit, { unit: unit.value, kind, typed: begun(visit, kind, unit.value), problems: [] });
}

async function takeEventForm(visit: Visit): Promise<Response> {
  const kind = kindOf(visit);
  if (!kind) return showProblem(visit, { code: 'not-found', what: 'page' });
  const unit = await unitToChange(visit);
  if (!unit.ok) return showProblem(visit, unit.problem);
  const form = await visit.req.parseBody();
  const typed = Object.fromEntries(
    eventFields.map((name) => [name, typeof form[name] === 'string' ? form[name] : '']),
  ) as EventText;
  const known = kind === 'split' ? await unitsThere(visit, codesOfParts(typed)) : new Map<string, never>();
  const reform = reformOf(kind, unit.value, typed, known);
  const preview = await previewReform.run(visit.var.office, signedIn(visit), reform);
  if (!preview.ok && preview.problem.code !== 'invalid') return showProblem(visit, preview.problem);
  const found: Problem = preview.ok ? { code: 'invalid', fields: preview.value.problems } : preview.problem;
  if (preview.ok && preview.value.problems.length === 0) {
    const backHref = addresses.unitEvent(unit.value.code, kind);
    return showPreview(visit, { unit: unit.value, preview: preview.value, reform, backHref });
  }
  const problems = atBoxes(formProblems(found, visit.var.language), kind);
  return showEventForm(visit, { unit: unit.value, kind, typed, problems });
}

/** The problem of "changes.0.into.0.name" stands at the box "name" when the form has it, else above the form. */
function atBoxes(problems: readonly FormProblem[], kind: FormKind): readonly FormProblem[] {
  const boxes: readonly string[] = ['on', 'ground', 'note', ...FIELDS_OF[kind]];
  const boxOf = (field: string): string | undefined => {
    const last = field.split('.').at(-1) ?? '';
    const box = ['extent', 'principal', 'shares'].includes(last) ? (kind === 'split' ? 'into' : 'from') : last;
    return boxes.includes(box) ? box : undefined;
  };
  return problems.map(({ field, message }) => ({ field: field && boxOf(field), message }));
}

/** The confirmation of a preview. */
async function takeReform(visit: Visit): Promise<Response> {
  const code = visit.req.param('unit') ?? '';
  const { reform, carryRoles = [] } = await visit.req.parseBody({ all: true });
  const read = reformOfText(typeof reform === 'string' ? reform : '');
  if (!read.ok) return answerReformUpload(visit, [{ message: say(words.chooseFile, visit.var.language) }]);
  const given = { ...read.value, carryRoles: [carryRoles].flat().filter((key) => typeof key === 'string') };
  const done = await applyReform.run(visit.var.office, signedIn(visit), given);
  if (done.ok) return visit.redirect(withQuery(addresses.organisation(code), { done: 'event' }), 303);
  if (done.problem.code !== 'invalid') return showProblem(visit, done.problem);
  return answerReformUpload(visit, formProblems(done.problem, visit.var.language));
}

async function answerTakeBack(visit: Visit, reason: string, problems: readonly FormProblem[]): Promise<Response> {
  const unit = await unitToChange(visit);
  if (!unit.ok) return showProblem(visit, unit.problem);
  if (!unit.value.eventIds.includes(visit.req.param('id') ?? ''))
    return showProblem(visit, { code: 'not-found', what: 'unit-event' });
  const { language } = visit.var;
  return showPage(visit, {
    title: say(words.takeBackAsk, language),
    unit: unit.value,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <Confirm
        question={say(words.takeBackAsk, language)}
        action={addresses.unitEventTakeBack(unit.value.code, visit.req.param('id') ?? '')}
        confirmLabel={say(words.takeBack, language)}
        backHref={addresses.unitCard(unit.value.code)}
        problems={problems}
        danger
        language={language}
      >
        <p>{say(words.takeBackWhat, language)}</p>
        <TextField
          name="reason"
          label={say(words.reason, language)}
          language={language}
          width="full"
          value={reason}
          maxLength={500}
          error={problemOf(problems, 'reason')}
        />
      </Confirm>
    ),
  });
}

async function takeTakeBack(visit: Visit): Promise<Response> {
  const { reason } = await visit.req.parseBody();
  const typed = typeof reason === 'string' ? reason : '';
  const eventId = visit.req.param('id') ?? '';
  const before = await unitToChange(visit);
  const done = await takeBackEvent.run(visit.var.office, signedIn(visit), { eventId, reason: typed });
  if (done.ok) return visit.redirect(await whereNow(visit, before.ok ? before.value.parentCode : ''), 303);
  if (done.problem.code === 'forbidden' || done.problem.code === 'not-found') return showProblem(visit, done.problem);
  return answerTakeBack(visit, typed, formProblems(done.problem, visit.var.language));
}

/** The card of the unit, or, when the event had made it, where it stood, or the start. */
async function whereNow(visit: Visit, parentCode: string): Promise<string> {
  const code = visit.req.param('unit') ?? '';
  const there = await unitsThere(visit, [code, parentCode]);
  if (there.has(code)) return withQuery(addresses.unitCard(code), { done: 'undone' });
  return there.has(parentCode) ? withQuery(addresses.organisation(parentCode), { done: 'undone' }) : addresses.start;
}
