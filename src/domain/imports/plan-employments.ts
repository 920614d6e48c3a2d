import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AwardPlan, NewEmployment } from './award-plan.ts';
import type { KnownEmployment } from './book-so-far.ts';
import type { MatchedAward } from './match-awards.ts';

/** A post begins on the first day on which a list tells of it; a post that is known to begin later is brought forward. */
export function planEmployments(
  rows: readonly MatchedAward[],
  personOf: (row: MatchedAward) => string,
  known: readonly KnownEmployment[],
  newId: () => string,
): Pick<AwardPlan, 'employments' | 'replaced'> {
  const keyOf = (personId: string, unitId: string, post: string): string => `${personId} ${unitId} ${post}`;
  const told = Map.groupBy(
    rows.filter(({ recipient, reading }) => recipient.kind === 'person' && reading.recipient.post !== ''),
    (row) => keyOf(personOf(row), row.reading.unitId, row.reading.recipient.post),
  );
  const held = Map.groupBy(known, ({ personId, unitId, post }) => keyOf(personId, unitId, post));
  const employments: NewEmployment[] = [];
  const replaced: string[] = [];
  for (const [key, group] of told) {
    const [row] = group as [MatchedAward, ...MatchedAward[]];
    const from = Math.min(...group.map(firstDay)) as PlainDate;
    const later = (held.get(key) ?? [])
      .filter(({ to }) => to === null || to > from)
      .toSorted((a, b) => a.from - b.from)[0];
    if (later && later.from <= from) continue;
    if (later) replaced.push(later.id);
    const { recipient, unitId } = row.reading;
    employments.push({
      id: newId(),
      personId: personOf(row),
      unitId,
      post: recipient.post,
      postClass: recipient.postClass,
      from,
      to: later?.to ?? null,
    });
  }
  return { employments, replaced };
}

const firstDay = ({ reading: { decision, letter } }: MatchedAward): PlainDate => {
  const days = [letter?.sentOn, decision?.signedOn].filter((day) => day !== undefined);
  return Math.min(...days) as PlainDate;
};
