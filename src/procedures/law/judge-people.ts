import type { AwardCode } from '../../domain/awards/award-form.ts';
import { type CheckProblem, type Explained, check } from '../../domain/awards/check.ts';
import type { PersonFacts } from '../../domain/awards/facts.ts';
import { type Reach, reachOf } from '../../domain/awards/findings.ts';
import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { type Declaration, factsOfPerson } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Result } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { recordsOfPeople } from '../../store/law/records-of-people.ts';
import type { StaffMember } from '../../store/law/staff-of-unit.ts';

/** What is asked of everybody: a form for a year of achievement, under the law of a day. */
export type Asked = {
  readonly award: AwardCode;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly declared: ReadonlySet<Declaration>;
  readonly local: LocalRules | null;
};

export type MemberWithFacts = { readonly member: StaffMember; readonly facts: PersonFacts };

/** One person's answer, or why there is none (records that contradict each other). */
export type JudgedPerson = MemberWithFacts & {
  readonly answer: Result<Explained, CheckProblem>;
  /** Null where there is no answer. */
  readonly reach: Reach | null;
};

/** Where somebody can stand in a list check. */
export const standings = ['qualifies', 'lacks-one', 'lacks-more', 'cannot-tell', 'contradictory'] as const;

export type Standing = (typeof standings)[number];

export type ReachCounts = Readonly<Record<Standing, number>>;

export const standingOf = ({ reach }: Pick<JudgedPerson, 'reach'>): Standing => reach ?? 'contradictory';

/** How many stand where. */
export function countsOf(judged: readonly Pick<JudgedPerson, 'reach'>[]): ReachCounts {
  const counts = { qualifies: 0, 'lacks-one': 0, 'lacks-more': 0, 'cannot-tell': 0, contradictory: 0 };
  for (const each of judged) counts[standingOf(each)] += 1;
  return counts;
}

/** The facts of people by the office's records, in a fixed number of statements. */
export async function factsOfMembers(
  tx: Tx,
  members: readonly StaffMember[],
  { declared, ...day }: Pick<Asked, 'year' | 'asOf' | 'declared'>,
  knownAt: Position,
): Promise<readonly MemberWithFacts[]> {
  const ids = members.map(({ personId }) => personId);
  const records = await recordsOfPeople(tx, ids, knownAt);
  return members.map((member) => {
    const lists = records.get(member.personId);
    if (!lists) throw new Error('A person was asked for and not answered');
    const { gender, bornOn, school } = member;
    return { member, facts: factsOfPerson({ ...lists, gender, bornOn, school }, declared, day) };
  });
}

/** Judges people by the office's records. */
export async function judgePeople(
  tx: Tx,
  members: readonly StaffMember[],
  asked: Asked,
  knownAt: Position,
): Promise<readonly JudgedPerson[]> {
  const { award, year, asOf, local } = asked;
  return (await factsOfMembers(tx, members, asked, knownAt)).map(({ member, facts }) => {
    const answer = check({ award, year, asOf, facts, local });
    return { member, facts, answer, reach: answer.ok ? reachOf(answer.value) : null };
  });
}
