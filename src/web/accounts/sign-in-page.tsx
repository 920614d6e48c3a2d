import { say } from '../../words/words.ts';
import { pageWords } from '../../words/pages.ts';
import { addresses } from '../addresses.ts';
import { Button } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPublicPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

export type SignInForm = {
  readonly login: string;
  readonly next: string;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 422 | 429;
};

/** The sign-in form; what was typed stays, but for the password. */
export function showSignIn(visit: Visit, { login, next, problems, status }: SignInForm): Response {
  const { language } = visit.var;
  const title = say(pageWords.signInTitle, language);
  return showPublicPage(visit, {
    title,
    width: 'narrow',
    status,
    children: (
      <>
        <PageHeading title={title} />
        <Form
          action={addresses.signIn}
          language={language}
          problems={problems}
          hidden={{ next }}
          actions={
            <Button kind="primary" sending={say(pageWords.signingIn, language)}>
              {say(pageWords.signInButton, language)}
            </Button>
          }
        >
          <TextField
            name="login"
            label={say(pageWords.login, language)}
            language={language}
            value={login}
            autoComplete="username"
          />
          <TextField
            name="password"
            type="password"
            label={say(pageWords.password, language)}
            language={language}
            autoComplete="current-password"
          />
        </Form>
      </>
    ),
  });
}
