import { toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { awardWords } from '../../words/awards.ts';
import { genderWords } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { BookTable } from '../awards/book-table.tsx';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { type Definition, DefinitionList } from '../kit/definition-list.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { type Step, Timeline } from '../kit/timeline.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { PersonInUnit } from './person-query.ts';

/** A person: who, which posts, and every award by year. */
export function showPerson(visit: Visit, found: PersonInUnit): Response {
  const { language } = visit.var;
  const { person, unit, mayEdit } = found;
  return showPage(visit, {
    title: person.name,
    unit,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            { label: say(organisationWords.title, language), href: addresses.organisation(unit.code) },
            {
              label: say(awardWords.title, language),
              href: withQuery(addresses.book(unit.code), { search: person.name }),
            },
          ]}
        />
        <PageHeading
          title={person.name}
          lead={say(organisationWords.personLead(unit.name), language)}
          actions={
            mayEdit && (
              <ButtonLink href={addresses.personEdit(unit.code, person.id)}>
                {say(organisationWords.edit, language)}
              </ButtonLink>
            )
          }
        />
        <Section title={say(organisationWords.awards, language)}>
          <AwardsByYear found={found} language={language} />
        </Section>
        <Section title={say(organisationWords.posts, language)}>
          <Posts posts={found.posts} language={language} />
        </Section>
        <Section title={say(organisationWords.facts, language)}>
          <DefinitionList items={facts(found, language)} />
        </Section>
      </>
    ),
  });
}

/** The day of birth and the address only for those who keep the record; others see the year, which tells namesakes apart. */
function facts({ person, mayEdit }: PersonInUnit, language: Language): readonly Definition[] {
  const notStated = say(organisationWords.notStated, language);
  const { bornOn, gender, occupation, address } = person;
  const born = bornOn === null ? notStated : mayEdit ? toScreenDate(bornOn) : String(yearOf(bornOn));
  const all = [
    { term: say(mayEdit ? organisationWords.bornOn : organisationWords.bornIn, language), value: born },
    { term: say(organisationWords.gender, language), value: gender ? say(genderWords[gender], language) : notStated },
    { term: say(organisationWords.occupation, language), value: occupation || notStated },
  ];
  return mayEdit ? [...all, { term: say(organisationWords.address, language), value: address || notStated }] : all;
}

function Posts({ posts, language }: { posts: PersonInUnit['posts']; language: Language }) {
  if (posts.length === 0) return <p>{say(organisationWords.noPosts, language)}</p>;
  const steps = posts.map(({ post, unitName, from, to }): Step => ({
    title: post,
    state: to === null ? 'current' : 'done',
    date:
      to === null
        ? say(organisationWords.since(toScreenDate(from)), language)
        : say(organisationWords.fromTo(toScreenDate(from), toScreenDate(to)), language),
    by: unitName,
  }));
  return <Timeline steps={steps} language={language} />;
}

function AwardsByYear({ found: { awards, unit }, language }: { found: PersonInUnit; language: Language }) {
  if (awards.length === 0) return <EmptyState title={say(organisationWords.noAwards, language)} />;
  return [...Map.groupBy(awards, ({ signedOn }) => yearOf(signedOn))].map(([year, lines]) => (
    <BookTable
      key={year}
      unit={unit.code}
      lines={lines}
      linkPeople={false}
      caption={say(organisationWords.year(year), language)}
      language={language}
    />
  ));
}
