import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { groupThousands } from '../../kernel/points.ts';
import { readBook } from '../../procedures/awards/book.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { awardWords } from '../../words/awards.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { sendFile } from '../send-file.ts';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { type TooMany, bookSheet, readWholeBook } from './book-export.ts';
import { bookFilterOf, bookInput, bookQuery } from './book-filter.ts';
import { showBook } from './book-page.tsx';
import { decisionRoutes } from './decision-routes.ts';
import { lineRoutes } from './line-routes.ts';
import { restoreRoutes } from './restore-routes.ts';

export function bookRoutes(app: App): void {
  app.get(addresses.book(':unit'), (visit) => answerBook(visit, visit.req.param('unit') ?? ''));
  app.get(addresses.bookExport(':unit'), (visit) => answerExport(visit, visit.req.param('unit') ?? ''));
  lineRoutes(app);
  decisionRoutes(app);
  restoreRoutes(app);
}

async function answerBook(visit: Visit, unit: string): Promise<Response> {
  const filter = bookFilterOf(visit);
  const { office, language } = visit.var;
  const book = await readBook.run(office, signedIn(visit), {
    ...bookInput(unit, filter),
    page: visit.req.query('page'),
  });
  if (book.ok && isBeyondEnd(book.value)) {
    const last = Math.ceil(book.value.total / book.value.pageSize);
    return visit.redirect(withQuery(addresses.book(unit), { ...bookQuery(filter), page: last }), 303);
  }
  if (book.ok) return showBook(visit, { unit: book.value.unit, filter, problems: [], found: book.value });
  if (book.problem.code !== 'invalid') return showProblem(visit, book.problem);
  const unfiltered = await readUnit.run(office, signedIn(visit), { unit });
  if (!unfiltered.ok) return showProblem(visit, unfiltered.problem);
  return showBook(visit, {
    unit: unfiltered.value.unit,
    filter,
    problems: formProblems(book.problem, language),
    found: null,
  });
}

/** A page that existed before the list became shorter. */
const isBeyondEnd = ({ rows, total, page }: { rows: readonly unknown[]; total: number; page: number }): boolean =>
  rows.length === 0 && total > 0 && page > 1;

async function answerExport(visit: Visit, unit: string): Promise<Response> {
  const filter = bookFilterOf(visit);
  const { office, language } = visit.var;
  const whole = await readWholeBook(office, signedIn(visit), unit, filter);
  if (!whole.ok) {
    return whole.problem.code === 'too-many-lines'
      ? refuseExport(visit, unit, whole.problem)
      : showProblem(visit, whole.problem);
  }
  const { name } = whole.value.unit;
  return sendFile(
    visit,
    await writeXlsx(bookSheet(whole.value, filter, language)),
    `${say(awardWords.title, language)} - ${name}`,
    'xlsx',
  );
}

async function refuseExport(visit: Visit, code: string, { found: count, most }: TooMany): Promise<Response> {
  const { office, language } = visit.var;
  const found = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!found.ok) return showProblem(visit, found.problem);
  const title = say(awardWords.tooManyTitle, language);
  return showPage(visit, {
    title,
    unit: found.value.unit,
    status: 422,
    children: (
      <>
        <PageHeading title={title} />
        <Notice
          kind="error"
          title={say(awardWords.tooMany(groupThousands(count), groupThousands(most)), language)}
          language={language}
        />
        <ButtonLink href={withQuery(addresses.book(code), bookQuery(bookFilterOf(visit)))}>
          {say(awardWords.backToBook, language)}
        </ButtonLink>
      </>
    ),
  });
}
