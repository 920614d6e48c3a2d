import { toScreenDate } from '../../kernel/plain-date.ts';
import { type ReadEventWording, correctEvent, readEventWording } from '../../procedures/organisation/correct-event.ts';
import { kitWords } from '../../words/kit.ts';
import { unitEventKindWords } from '../../words/unit-events.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, isAboutForm, problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { type TypedFields, typedFields } from './person-fields.tsx';

const FIELDS = ['name', 'shortName', 'ground', 'reason'] as const;

/** Sửa lỗi nhập liệu of an event of a unit. */
export function eventCorrectionRoutes(app: App): void {
  const address = addresses.unitEventCorrect(':unit', ':id');
  app.get(address, (visit) => answerForm(visit, null, [], 200));
  app.post(address, takeForm);
}

const asked = (visit: Visit) => ({ unit: visit.req.param('unit') ?? '', eventId: visit.req.param('id') ?? '' });

/** The form with what was typed, or at first with the wording as it stands. */
async function answerForm(
  visit: Visit,
  typed: TypedFields | null,
  problems: readonly FormProblem[],
  status: 200 | 409 | 422,
): Promise<Response> {
  const found = await readEventWording.run(visit.var.office, signedIn(visit), asked(visit));
  if (!found.ok) {
    // An id that is none is an address that leads nowhere.
    const { problem } = found;
    return showProblem(visit, problem.code === 'invalid' ? { code: 'not-found', what: 'unit-event' } : problem);
  }
  const { name, shortName, ground } = found.value.state;
  return showForm(visit, found.value, { typed: typed ?? { name, shortName, ground, reason: '' }, problems, status });
}

type Shown = {
  readonly typed: TypedFields;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

function showForm(visit: Visit, found: ReadEventWording, { typed, problems, status }: Shown): Response {
  const { language } = visit.var;
  const { kind, on, state, gave, version } = found;
  const back = addresses.unitCard(state.code);
  const title = say(words.correctName(state.name), language);
  const box = (name: (typeof FIELDS)[number], label: string, max: number) => ({
    name,
    label,
    language,
    value: typed[name] ?? '',
    maxLength: max,
    width: 'full' as const,
    error: problemOf(problems, name),
  });
  return showPage(visit, {
    title,
    unit: state,
    status,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: state.name, href: back }]} />
        <PageHeading title={title} lead={`${say(unitEventKindWords[kind], language)}, ${toScreenDate(on)}`} />
        <p>{say(words.correctWhat, language)}</p>
        <DefinitionList
          items={[
            { term: say(words.name, language), value: state.name },
            { term: say(words.shortName, language), value: state.shortName },
            { term: say(words.ground, language), value: state.ground },
          ]}
        />
        <Form
          action={visit.req.path}
          language={language}
          problems={problems}
          hidden={{ expectedVersion: String(version), ...keptNames(found) }}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(words.correct, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          {!gave.name && !gave.shortName && <p>{say(words.nameGivenEarlier, language)}</p>}
          {gave.name && <TextField {...box('name', say(words.name, language), 200)} />}
          {gave.shortName && <TextField {...box('shortName', say(words.shortName, language), 120)} optional />}
          <TextField {...box('ground', say(words.ground, language), 500)} hint={say(words.groundHint, language)} />
          <TextField {...box('reason', say(words.correctReason, language), 500)} />
        </Form>
      </>
    ),
  });
}

/** Names that are not the event's to correct are sent as they stand. */
const keptNames = ({ gave, state }: ReadEventWording): Readonly<Record<string, string>> => ({
  ...(gave.name ? {} : { name: state.name }),
  ...(gave.shortName ? {} : { shortName: state.shortName }),
});

async function takeForm(visit: Visit): Promise<Response> {
  const form = await visit.req.parseBody();
  const typed = typedFields(form, FIELDS);
  const { expectedVersion } = form;
  const done = await correctEvent.run(visit.var.office, signedIn(visit), {
    ...asked(visit),
    ...typed,
    expectedVersion,
  });
  if (done.ok) return visit.redirect(withQuery(addresses.unitCard(asked(visit).unit), { done: 'corrected' }), 303);
  const problems = formProblems(done.problem, visit.var.language);
  if (done.problem.code === 'conflict') return answerForm(visit, typed, problems, 409);
  return isAboutForm(done.problem) ? answerForm(visit, typed, problems, 422) : showProblem(visit, done.problem);
}
