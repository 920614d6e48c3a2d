import { writeXlsx } from '../../documents/writers/xlsx.ts';
import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import { groupThousands } from '../../kernel/points.ts';
import { readPeople } from '../../procedures/organisation/person-list.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { peopleWords, postClassWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { sendFile } from '../send-file.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { peopleFilterOf, peopleQuery } from './people-filter.ts';
import { type PeopleFound, showPeople } from './people-page.tsx';

/** Most people of one file, and how many one query brings. */
const MOST_PEOPLE = 50_000;
const CHUNK = 5_000;

export function peopleRoutes(app: App): void {
  app.get(addresses.people(':unit'), (visit) => answerPeople(visit, visit.req.param('unit') ?? ''));
  app.get(addresses.peopleExport(':unit'), (visit) => answerExport(visit, visit.req.param('unit') ?? ''));
}

async function answerPeople(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const filter = peopleFilterOf(visit);
  const found = await readPeople.run(office, signedIn(visit), { unit: code, ...filter, page: visit.req.query('page') });
  if (found.ok) {
    const { rows, total, page, pageSize, unit } = found.value;
    if (rows.length === 0 && total > 0 && page > 1) {
      const last = Math.ceil(total / pageSize);
      return visit.redirect(withQuery(addresses.people(code), { ...peopleQuery(filter), page: last }), 303);
    }
    return showPeople(visit, { unit, filter, problems: [], found: found.value });
  }
  if (found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  return showFaulty(visit, code, formProblems(found.problem, language));
}

async function showFaulty(visit: Visit, code: string, problems: readonly FormProblem[]): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: code });
  if (!unit.ok) return showProblem(visit, unit.problem);
  return showPeople(visit, { unit: unit.value.unit, filter: peopleFilterOf(visit), problems, found: null });
}

async function answerExport(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const filter = peopleFilterOf(visit);
  const people: PeopleFound['rows'][number][] = [];
  for (let page = 1; ; page += 1) {
    const part = await readPeople.run(office, signedIn(visit), { unit: code, ...filter, page, size: CHUNK });
    if (!part.ok) return showProblem(visit, part.problem);
    const { rows, total, unit } = part.value;
    if (total > MOST_PEOPLE) {
      const message = say(peopleWords.tooMany(groupThousands(total), groupThousands(MOST_PEOPLE)), language);
      return showFaulty(visit, code, [{ message }]);
    }
    people.push(...rows);
    if (rows.length < CHUNK) {
      const title = `${say(peopleWords.title, language)} - ${unit.name}`;
      return sendFile(visit, await writeXlsx(peopleSheet(title, people, language)), title, 'xlsx');
    }
  }
}

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const day = (date: PlainDate | null): SheetCell => (date === null ? null : { kind: 'date', date });

/** The people as a workbook of one sheet, a column for each fact. */
const peopleSheet = (title: string, people: readonly PeopleFound['rows'][number][], language: Language): Sheet => ({
  name: say(peopleWords.title, language),
  title,
  notes: [],
  columns: [
    { title: say(peopleWords.name, language), width: 30 },
    { title: say(peopleWords.born, language), width: 10 },
    { title: say(peopleWords.unit, language), width: 36 },
    { title: say(peopleWords.post, language), width: 28 },
    { title: say(peopleWords.postClass, language), width: 20 },
    { title: say(peopleWords.since, language), width: 13 },
    { title: say(peopleWords.until, language), width: 13 },
  ],
  rows: people.map((each) => [
    text(each.name),
    each.born === null ? null : { kind: 'number', value: each.born },
    text(each.unitName),
    text(each.post),
    text(say(postClassWords[each.postClass], language)),
    day(each.from),
    day(each.to === null ? null : addDays(each.to, -1)),
  ]),
});
