import type { Problem } from '../procedures/problem.ts';
import { describeField, describeProblem } from '../procedures/describe-problem.ts';
import { pageWords } from '../words/pages.ts';
import { problemWords } from '../words/problems.ts';
import { type Phrase, say } from '../words/words.ts';
import { addresses } from './addresses.ts';
import { ButtonLink } from './kit/button.tsx';
import { Notice } from './kit/notice.tsx';
import { PageHeading } from './kit/page-heading.tsx';
import { showPublicPage } from './show.tsx';
import type { Visit } from './visit.ts';

type Answer = { readonly status: 403 | 404 | 409 | 422 | 429; readonly title: Phrase };

/** Problem → status and title: the one place. */
function answerTo(problem: Problem): Answer {
  switch (problem.code) {
    case 'forbidden':
      return { status: 403, title: pageWords.forbiddenTitle };
    case 'not-found':
      return { status: 404, title: pageWords.notFoundTitle };
    case 'conflict':
      return { status: 409, title: pageWords.conflictTitle };
    case 'invalid':
      return { status: 422, title: pageWords.invalidTitle };
    case 'not-allowed':
      return { status: problem.why === 'too-many-tries' ? 429 : 422, title: pageWords.invalidTitle };
  }
}

export const statusOf = (problem: Problem): Answer['status'] => answerTo(problem).status;

/** A page that says why something was refused, where there is no form to show it in. */
export function showProblem(visit: Visit, problem: Problem): Response {
  const { status, title } = answerTo(problem);
  const fields = problem.code === 'invalid' ? problem.fields : [];
  return showPublicPage(visit, {
    title: say(title, visit.var.language),
    width: 'reading',
    status,
    children: (
      <Refusal visit={visit} title={title} text={describeProblem(problem)}>
        {fields.map((field) => (
          <p key={field.field}>{`${field.field}: ${say(describeField(field), visit.var.language)}`}</p>
        ))}
      </Refusal>
    ),
  });
}

/** A page for a bug of ours: nothing was changed, and the code finds the entry in the log. */
export function showUnexpected(visit: Visit, code: string): Response {
  return showPublicPage(visit, {
    title: say(pageWords.errorTitle, visit.var.language),
    width: 'reading',
    status: 500,
    children: (
      <Refusal visit={visit} title={pageWords.errorTitle} text={problemWords.unexpected}>
        <p>{say(pageWords.errorCode(code), visit.var.language)}</p>
      </Refusal>
    ),
  });
}

type RefusalProps = {
  readonly visit: Visit;
  readonly title: Phrase;
  readonly text: Phrase;
  readonly children: React.ReactNode;
};

function Refusal({ visit, title, text, children }: RefusalProps) {
  const { language } = visit.var;
  return (
    <>
      <PageHeading title={say(title, language)} />
      <Notice kind="error" title={say(text, language)} language={language}>
        {children}
      </Notice>
      <div className="actions">
        <ButtonLink href={addresses.start}>{say(pageWords.backToStart, language)}</ButtonLink>
      </div>
    </>
  );
}
