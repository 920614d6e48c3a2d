import { peopleWords } from '../../words/people.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { achievementsOf } from './person-achievements.ts';
import type { PersonInUnit } from './person-query.ts';

/** The lists of achievements as text: selected and copied by hand, or by the button where the browser's program runs. */
export function showAchievements(visit: Visit, { person, unit, awards }: PersonInUnit): Response {
  const { language } = visit.var;
  const title = say(peopleWords.copy, language);
  const { titles, commendations } = achievementsOf(awards);
  const part = (heading: string, lines: readonly string[]): readonly string[] => [
    heading,
    ...(lines.length === 0 ? [peopleWords.none.vi] : lines.map((line) => `- ${line}`)),
  ];
  const text = [...part(peopleWords.copyTitles.vi, titles), '', ...part(peopleWords.copyAwards.vi, commendations)].join(
    '\n',
  );
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: person.name, href: addresses.person(unit.code, person.id) }]}
        />
        <PageHeading title={title} lead={say(peopleWords.copyLead, language)} />
        <div className="actions form-actions">
          <button
            className="button button--primary"
            type="button"
            hidden
            data-copy="achievements"
            data-copied={say(peopleWords.copied, language)}
          >
            {say(peopleWords.copyButton, language)}
          </button>
        </div>
        <textarea
          id="achievements"
          className="input input--full"
          readOnly
          rows={Math.min(40, titles.length + commendations.length + 6)}
          defaultValue={text}
          aria-label={title}
          lang="vi"
        />
      </>
    ),
  });
}
