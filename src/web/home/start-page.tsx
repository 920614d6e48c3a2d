import { frameWords } from '../../words/frame.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { PageHeading, Prose } from '../kit/page-heading.tsx';
import { showPublicPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

/** The page of those who are not signed in: what this is, and the two ways on. */
export function showStart(visit: Visit): Response {
  const { language } = visit.var;
  const title = say(homeWords.startTitle, language);
  return showPublicPage(visit, {
    title,
    width: 'reading',
    children: (
      <>
        <PageHeading title={title} />
        <Prose>
          <p>{say(homeWords.startWhat, language)}</p>
          <p>{say(homeWords.startWhy, language)}</p>
          <div className="actions">
            <ButtonLink kind="primary" href={addresses.signIn}>
              {say(frameWords.signIn, language)}
            </ButtonLink>
            <ButtonLink href={addresses.news}>{say(homeWords.readNews, language)}</ButtonLink>
          </div>
        </Prose>
      </>
    ),
  });
}
