import { toScreenDate } from '../../kernel/plain-date.ts';
import type { Result } from '../../kernel/result.ts';
import { addCoAuthors } from '../../procedures/organisation/add-co-authors.ts';
import { undoMergePeople } from '../../procedures/organisation/merge-people-undo.ts';
import type { Problem } from '../../procedures/problem.ts';
import { endPost } from '../../procedures/organisation/record-post-end.ts';
import { takeBackRecord } from '../../procedures/organisation/record-take-back.ts';
import { peopleWords } from '../../words/people.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, isAboutForm } from '../form-problems.ts';
import { Confirm } from '../kit/confirm.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { SpecifiedFields, type TypedFields, typedFields } from './person-fields.tsx';
import { type PersonInUnit, personInUnit } from './person-query.ts';
import type { FieldSpec } from './person-record-forms.ts';
import { type PersonRecordKind, kindOfSlug } from './person-record-kinds.ts';
import { postLines, recordSections } from './person-sections.tsx';

type Deed = {
  readonly question: (found: PersonInUnit, visit: Visit) => string | null;
  readonly lead: (found: PersonInUnit, visit: Visit) => string;
  readonly confirm: { readonly vi: string; readonly en: string };
  readonly fields: readonly FieldSpec[];
  readonly run: (visit: Visit, typed: TypedFields) => Promise<Result<unknown, Problem>>;
};

const asked = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

const reason: FieldSpec = { name: 'reason', label: peopleWords.reason, as: 'text' };

/**
 * Steps that ask before they are taken: taking a record back, ending a post, adding co-authors, separating merged
 * records.
 */
export function personConfirmRoutes(app: App): void {
  const both = (address: string, deed: Deed): void => {
    app.get(address, (visit) => ask(visit, deed, {}, [], 200));
    app.post(address, (visit) => carryOut(visit, deed));
  };
  both(addresses.personTakeBack(':unit', ':id', ':kind', ':record'), takeBack);
  both(addresses.personPostEnd(':unit', ':id', ':record'), end);
  both(addresses.personCoAuthors(':unit', ':id', ':record'), coAuthors);
  both(addresses.personSeparate(':unit', ':id', ':record'), separate);
}

const takeBack: Deed = {
  question: (found, visit) => (lineAsked(found, visit) ? say(peopleWords.takeBackTitle, visit.var.language) : null),
  lead: (found, visit) => `${lineAsked(found, visit) ?? ''}. ${say(peopleWords.takeBackLead, visit.var.language)}`,
  confirm: peopleWords.takeBack,
  fields: [reason],
  run: (visit, typed) =>
    takeBackRecord.run(visit.var.office, signedIn(visit), {
      person: asked(visit, 'id'),
      kind: kindOfSlug(asked(visit, 'kind')),
      id: asked(visit, 'record'),
      ...typed,
    }),
};

const coAuthors: Deed = {
  question: (found, visit) =>
    lineAsked(found, visit, 'initiative') ? say(peopleWords.addCoAuthors, visit.var.language) : null,
  lead: (found, visit) => lineAsked(found, visit, 'initiative') ?? '',
  confirm: peopleWords.addCoAuthors,
  fields: [{ name: 'coAuthors', label: peopleWords.coAuthors, hint: peopleWords.coAuthorsHint, as: 'area' }],
  run: (visit, typed) =>
    addCoAuthors.run(visit.var.office, signedIn(visit), {
      person: asked(visit, 'id'),
      part: asked(visit, 'record'),
      ...typed,
    }),
};

/** The line that the address names, as the person's page shows it. */
function lineAsked(
  found: PersonInUnit,
  visit: Visit,
  kind: PersonRecordKind | undefined = kindOfSlug(asked(visit, 'kind')),
): string | undefined {
  const { language } = visit.var;
  const sections = [{ kind: 'post', lines: postLines(found, language) }, ...recordSections(found, language)];
  const lines = sections.find((section) => section.kind === kind)?.lines ?? [];
  const line = lines.find(({ id }) => id === asked(visit, 'record'));
  return line && [line.title, ...line.facts].join(' · ');
}

const postAsked = ({ posts }: PersonInUnit, visit: Visit) => posts.find(({ id }) => id === asked(visit, 'record'));

const end: Deed = {
  question: (found, visit) => {
    const post = postAsked(found, visit);
    return post ? say(peopleWords.endPostTitle(post.post), visit.var.language) : null;
  },
  lead: (found, visit) => {
    const post = postAsked(found, visit);
    return post ? `${post.unitName}, ${toScreenDate(post.from)}` : '';
  },
  confirm: peopleWords.endPost,
  fields: [
    { name: 'to', label: peopleWords.endedOn, as: 'date' },
    { name: 'ground', label: peopleWords.ground, as: 'text', optional: true },
  ],
  run: (visit, typed) =>
    endPost.run(visit.var.office, signedIn(visit), {
      person: asked(visit, 'id'),
      id: asked(visit, 'record'),
      ...typed,
    }),
};

const separate: Deed = {
  question: ({ merged, names }, visit) => {
    const pair = merged.find(({ id }) => id === asked(visit, 'record'));
    return pair ? say(peopleWords.undoMergeTitle(names.get(pair.otherId) ?? ''), visit.var.language) : null;
  },
  lead: (_, visit) => say(peopleWords.undoMergeLead, visit.var.language),
  confirm: peopleWords.undoMerge,
  fields: [reason],
  run: (visit, typed) =>
    undoMergePeople.run(visit.var.office, signedIn(visit), {
      person: asked(visit, 'id'),
      merge: asked(visit, 'record'),
      ...typed,
    }),
};

async function ask(
  visit: Visit,
  deed: Deed,
  typed: TypedFields,
  problems: readonly FormProblem[],
  status: 200 | 422,
): Promise<Response> {
  const { language } = visit.var;
  const found = await personInUnit(visit, asked(visit, 'unit'), asked(visit, 'id'));
  if (!found.ok) return showProblem(visit, found.problem);
  const { unit, person, mayEdit } = found.value;
  if (!mayEdit) return showProblem(visit, { code: 'forbidden', reason: 'role-too-low' });
  const question = deed.question(found.value, visit);
  if (question === null) return showProblem(visit, { code: 'not-found', what: 'person' });
  return showPage(visit, {
    title: question,
    unit,
    status,
    children: (
      <Confirm
        question={question}
        action={visit.req.path}
        problems={problems}
        confirmLabel={say(deed.confirm, language)}
        backHref={addresses.person(unit.code, person.id)}
        language={language}
      >
        <p>{deed.lead(found.value, visit)}</p>
        <SpecifiedFields fields={deed.fields} typed={typed} units={[]} problems={problems} language={language} />
      </Confirm>
    ),
  });
}

async function carryOut(visit: Visit, deed: Deed): Promise<Response> {
  const typed = typedFields(
    await visit.req.parseBody(),
    deed.fields.map(({ name }) => name),
  );
  const done = await deed.run(visit, typed);
  if (done.ok) return visit.redirect(addresses.person(asked(visit, 'unit'), asked(visit, 'id')), 303);
  if (!isAboutForm(done.problem)) return showProblem(visit, done.problem);
  return ask(visit, deed, typed, formProblems(done.problem, visit.var.language), 422);
}
