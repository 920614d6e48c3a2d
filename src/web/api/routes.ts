import { formsAt } from '../../domain/awards/catalogue.ts';
import { getInstrument, inForce, instruments, isInstrumentCode } from '../../domain/law/instruments.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { parseTypedDate } from '../../kernel/typed-date.ts';
import { type LawRefusal, refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { viewInstrument, viewsOfForm } from '../../procedures/law/law-view.ts';
import { sayLawProblem } from '../../words/law-problems.ts';
import { addresses } from '../addresses.ts';
import type { App, Visit } from '../visit.ts';
import { lawQuestions } from './law-answers.ts';
import { openApi } from './openapi.ts';

/** The law for machines: questions as JSON, the same answers as on the command line. Nothing sent here is kept. */
export function apiRoutes(app: App): void {
  app.use(addresses.apiLaw('*'), async (visit, next) => {
    if (visit.var.actor) return next();
    return visit.json(
      { problems: [{ code: 'signed-out', path: '', vi: 'Cần đăng nhập.', en: 'Sign in first.' }] },
      401,
    );
  });
  app.get(addresses.openApi, (visit) => visit.json(openApi()));
  for (const name of ['check', 'compare', 'plan', 'bonus'] as const) {
    app.post(addresses.apiLaw(name), async (visit) => {
      const raw = await jsonOf(visit);
      return tell(visit, raw.ok ? lawQuestions[name].answer(raw.value, visit.var.office.localRules) : raw);
    });
  }
  app.get(addresses.apiLaw('instruments'), (visit) => tell(visit, andThen(dayOf(visit), listInstruments)));
  app.get(addresses.apiLaw('instruments/:code'), (visit) =>
    tell(
      visit,
      andThen(dayOf(visit), (day) => showInstrument(visit.req.param('code') ?? '', day)),
    ),
  );
  app.get(addresses.apiLaw('forms'), (visit) =>
    tell(
      visit,
      andThen(dayOf(visit), (day) => listForms(visit, day)),
    ),
  );
  app.get(addresses.apiLaw('forms/:code'), (visit) =>
    tell(
      visit,
      andThen(dayOf(visit), (day) => showForm(visit.req.param('code') ?? '', day)),
    ),
  );
}

type Answer = Result<object, readonly LawRefusal[]>;

function tell(visit: Visit, answer: Answer): Response {
  if (answer.ok) return visit.json(answer.value);
  const problems = answer.problem.map(({ code, path, given, wanted }) => ({
    code,
    path,
    ...sayLawProblem(code, given, wanted),
  }));
  return visit.json({ problems }, 422);
}

async function jsonOf(visit: Visit): Promise<Result<unknown, readonly LawRefusal[]>> {
  try {
    return ok(await visit.req.json());
  } catch (error) {
    const wanted = error instanceof Error ? error.message : String(error);
    return refuse([{ code: 'not-json', path: '', given: '', wanted }]);
  }
}

/** The day asked for by ?at=; undefined when none is. */
function dayOf(visit: Visit): Result<PlainDate | undefined, readonly LawRefusal[]> {
  const typed = visit.req.query('at') ?? '';
  if (typed === '') return ok(undefined);
  const day = parseTypedDate(typed);
  return day.ok ? day : refuse([{ code: 'bad-date', path: 'at', given: typed, wanted: '' }]);
}

const andThen = (
  day: Result<PlainDate | undefined, readonly LawRefusal[]>,
  answer: (day: PlainDate | undefined) => Answer,
): Answer => (day.ok ? answer(day.value) : day);

const listInstruments = (day: PlainDate | undefined): Answer =>
  ok({
    instruments: instruments
      .filter(({ code }) => day === undefined || inForce(code, day) !== false)
      .map((one) => viewInstrument(one, day)),
  });

const unknownCode = (given: string): Answer => refuse([{ code: 'unknown-code', path: 'code', given, wanted: '' }]);

function showInstrument(code: string, day: PlainDate | undefined): Answer {
  if (!isInstrumentCode(code)) return unknownCode(code);
  return ok(viewInstrument({ ...getInstrument(code), code }, day));
}

function listForms(visit: Visit, day: PlainDate | undefined): Answer {
  const forms = formsAt(day ?? visit.var.office.today());
  if (!forms.ok) return refuse(refusalsOfLaw(forms.problem, { asOf: 'at' }));
  return ok({
    forms: forms.value.map(({ code, nameVi: vi, nameEn: en, kind, level, recipients }) => ({
      code,
      vi,
      en,
      kind,
      level,
      recipients,
    })),
  });
}

function showForm(code: string, day: PlainDate | undefined): Answer {
  const views = viewsOfForm(code, day);
  return views.length === 0 ? unknownCode(code) : ok({ forms: views });
}
