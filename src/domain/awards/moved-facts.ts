import { type PlainDate, addYears } from '../../kernel/plain-date.ts';
import type { PersonFacts } from './facts.ts';

/**
 * The same record so many years later (earlier, when negative). A record of 2024 can only be tried under the law of 2021
 * when it is moved with its years: otherwise it would lie in the future of that law.
 */
export function moveFacts(facts: PersonFacts, years: number): PersonFacts {
  const day = (date: PlainDate): PlainDate => addYears(date, years);
  const days = ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }) => ({
    from: day(from),
    to: day(to),
  });
  const { awards, bornOn, employments, ratings, unitRatings, initiatives, disciplines, absences } = facts;
  return {
    ...facts,
    ...(bornOn === undefined ? {} : { bornOn: day(bornOn) }),
    ...(awards && {
      awards: awards.map(({ decidedOn, ...award }) => ({
        ...award,
        year: award.year + years,
        ...(decidedOn === undefined ? {} : { decidedOn: day(decidedOn) }),
      })),
    }),
    ...(employments && {
      employments: employments.map((post) => ({
        ...post,
        from: day(post.from),
        to: post.to === null ? null : day(post.to),
      })),
    }),
    ...(unitRatings && { unitRatings: unitRatings.map((each) => ({ ...each, year: each.year + years })) }),
    ...(ratings && { ratings: ratings.map((each) => ({ ...each, year: each.year + years })) }),
    ...(initiatives && { initiatives: initiatives.map((each) => ({ ...each, year: each.year + years })) }),
    ...(disciplines && { disciplines: disciplines.map((each) => ({ ...each, ...days(each) })) }),
    ...(absences && { absences: absences.map((each) => ({ ...each, year: each.year + years })) }),
  };
}
