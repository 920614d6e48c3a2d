import { readCollectiveRatings } from '../../procedures/organisation/collective-ratings.ts';
import { recordCollectiveRating } from '../../procedures/organisation/record-collective-rating.ts';
import { takeBackCollectiveRating } from '../../procedures/organisation/take-back-collective-rating.ts';
import { collectiveRatingWords as words } from '../../words/collective-ratings.ts';
import { gradeWords, peopleWords } from '../../words/people.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, problemOf } from '../form-problems.ts';
import { Confirm } from '../kit/confirm.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { type TypedRating, showCollectiveRatings } from './collective-ratings-page.tsx';

const asked = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

/** The yearly ratings of a unit as a collective: seen, recorded and taken back. */
export function collectiveRatingRoutes(app: App): void {
  const list = addresses.collectiveRatings(':unit');
  app.get(list, (visit) => answerRatings(visit, { period: '', grade: '', ground: '' }, []));
  app.post(list, takeRating);
  const one = addresses.collectiveRatingTakeBack(':unit', ':id');
  app.get(one, (visit) => askTakeBack(visit, '', []));
  app.post(one, takeBack);
}

async function answerRatings(visit: Visit, typed: TypedRating, problems: readonly FormProblem[]): Promise<Response> {
  const unit = asked(visit, 'unit');
  const found = await readCollectiveRatings.run(visit.var.office, signedIn(visit), { unit });
  if (!found.ok) return showProblem(visit, found.problem);
  return showCollectiveRatings(visit, { found: found.value, typed, problems });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

async function takeRating(visit: Visit): Promise<Response> {
  const unit = asked(visit, 'unit');
  const { period, grade, ground } = await visit.req.parseBody();
  const typed = { period: textOf(period), grade: textOf(grade), ground: textOf(ground) };
  const written = await recordCollectiveRating.run(visit.var.office, signedIn(visit), { unit, ...typed });
  if (written.ok) return visit.redirect(withQuery(addresses.collectiveRatings(unit), { done: 'ghi' }), 303);
  if (written.problem.code !== 'invalid') return showProblem(visit, written.problem);
  return answerRatings(visit, typed, formProblems(written.problem, visit.var.language));
}

/** Asks before a rating is taken back, with the reason. */
async function askTakeBack(visit: Visit, reason: string, problems: readonly FormProblem[]): Promise<Response> {
  const { office, language } = visit.var;
  const code = asked(visit, 'unit');
  const found = await readCollectiveRatings.run(office, signedIn(visit), { unit: code });
  if (!found.ok) return showProblem(visit, found.problem);
  const { unit, ratings, mayRecord } = found.value;
  const rating = ratings.find(({ id }) => id === asked(visit, 'id'));
  if (!rating) return showProblem(visit, { code: 'not-found', what: 'rating' });
  if (!mayRecord) return showProblem(visit, { code: 'forbidden', reason: 'role-too-low' });
  const question = say(words.takeBackTitle(rating.period, unit.name), language);
  return showPage(visit, {
    title: question,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <Confirm
        question={question}
        action={addresses.collectiveRatingTakeBack(code, rating.id)}
        problems={problems}
        confirmLabel={say(peopleWords.takeBack, language)}
        danger
        backHref={addresses.collectiveRatings(code)}
        language={language}
      >
        <p>
          {say(gradeWords[rating.grade], language)}. {say(peopleWords.takeBackLead, language)}
        </p>
        <TextField
          name="reason"
          label={say(peopleWords.reason, language)}
          language={language}
          value={reason}
          error={problemOf(problems, 'reason')}
        />
      </Confirm>
    ),
  });
}

async function takeBack(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const unit = asked(visit, 'unit');
  const reason = textOf((await visit.req.parseBody())['reason']);
  const done = await takeBackCollectiveRating.run(office, signedIn(visit), { unit, id: asked(visit, 'id'), reason });
  if (done.ok) return visit.redirect(withQuery(addresses.collectiveRatings(unit), { done: 'rut' }), 303);
  if (done.problem.code !== 'invalid') return showProblem(visit, done.problem);
  return askTakeBack(visit, reason, formProblems(done.problem, language));
}
