import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Birth, fullerBirth, untoldBirth } from '../organisation/birth.ts';
import type { ActionKind } from '../nominations/nomination-state.ts';
import type { AwardReading, ListedDecision, ListedLetter } from './award-reading.ts';
import type { KnownEmployment } from './book-so-far.ts';
import type { MatchedAward } from './match-awards.ts';
import type { MatchedRecipient } from './match-recipients.ts';
import { planEmployments } from './plan-employments.ts';

export type NewPerson = Birth & {
  readonly id: string;
  readonly name: string;
  readonly formOfAddress: string;
  readonly occupation: string;
  /** Told beside the form of address, which else tells it. */
  readonly gender?: 'nam' | 'nu' | null;
};
export type NewGroup = {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly address: string;
};
export type NewRecipient = { readonly id: string; readonly of: MatchedRecipient['kind']; readonly subjectId: string };
export type NewEmployment = Omit<KnownEmployment, 'to'> & {
  readonly to: PlainDate | null;
  readonly postClass: AwardReading['recipient']['postClass'];
};
export type NewDecision = {
  readonly id: string;
  readonly authority: string;
  readonly authorityUnitId: string | null;
  readonly number: ListedDecision['number'];
  readonly signedOn: PlainDate;
};
export type NewLine = {
  readonly id: string;
  readonly decision: NewDecision;
  readonly ordinal: number;
  readonly recipientId: string;
  readonly reading: AwardReading;
  readonly listed: ListedDecision;
};
export type NewBatch = { readonly id: string; readonly letterNumber: string; readonly sentOn: PlainDate };
export type NewNomination = {
  readonly id: string;
  readonly batchId: string;
  readonly ordinal: number;
  readonly recipientId: string;
  readonly formCode: string;
  readonly reading: AwardReading;
};
export type NewAction = {
  readonly id: string;
  readonly lineId: string;
  readonly kind: ActionKind;
  readonly on: PlainDate;
  readonly awardLineId: string | null;
};

/** Everything that writing a list adds, with ids: rows for each table, in the order of the book. */
export type AwardPlan = {
  /** The record and the recipient that each key of MatchedRecipient stands for, whether new or held before. */
  readonly subjects: ReadonlyMap<string, { readonly subjectId: string; readonly recipientId: string }>;
  readonly people: readonly NewPerson[];
  readonly births: readonly (Birth & { readonly personId: string })[];
  readonly employments: readonly NewEmployment[];
  /** Employments that are replaced by one that begins earlier. */
  readonly replaced: readonly string[];
  readonly bodies: readonly NewGroup[];
  readonly households: readonly NewGroup[];
  readonly recipients: readonly NewRecipient[];
  readonly decisions: readonly NewDecision[];
  readonly lines: readonly NewLine[];
  readonly batches: readonly NewBatch[];
  readonly nominations: readonly NewNomination[];
  readonly actions: readonly NewAction[];
};

type NewId = () => string;

type Subjects = { readonly ids: ReadonlyMap<string, { subjectId: string; recipientId: string }> } & Pick<
  AwardPlan,
  'people' | 'births' | 'bodies' | 'households' | 'recipients'
>;

/** Plans the writing of matched rows, each of which adds something. */
export function planAwards(
  rows: readonly MatchedAward[],
  employments: readonly KnownEmployment[],
  newId: NewId,
): AwardPlan {
  const subjects = planSubjects(rows, newId);
  const idOf = (row: MatchedAward): string => subjects.ids.get(row.recipient.key)?.recipientId as string;
  const { decisions, lines } = planLines(rows, idOf, newId);
  const idsOfLines = new Map(lines.map(({ of, line }) => [of, line.id]));
  const posts = planEmployments(
    rows,
    (row) => subjects.ids.get(row.recipient.key)?.subjectId as string,
    employments,
    newId,
  );
  const { ids, ...added } = subjects;
  return {
    ...added,
    subjects: ids,
    ...posts,
    decisions,
    lines: lines.map(({ line }) => line),
    ...planNominations(rows, idOf, idsOfLines, newId),
  };
}

function planSubjects(rows: readonly MatchedAward[], newId: NewId): Subjects {
  const first = new Map<string, MatchedAward>();
  for (const row of rows) if (!first.has(row.recipient.key)) first.set(row.recipient.key, row);
  const ids = new Map<string, { subjectId: string; recipientId: string }>();
  for (const [key, { recipient }] of first)
    ids.set(key, { subjectId: recipient.id ?? newId(), recipientId: recipient.recipientId ?? newId() });
  const entries = [...first].map(([key, { recipient, reading }]) => ({
    recipient,
    listed: reading.recipient,
    ...(ids.get(key) as { subjectId: string; recipientId: string }),
  }));
  const fresh = (kind: MatchedRecipient['kind']) =>
    entries.filter(({ recipient }) => recipient.kind === kind && recipient.id === null);
  const group = ({ recipient, listed, subjectId }: (typeof entries)[number]): NewGroup => ({
    id: subjectId,
    name: listed.name,
    unitId: recipient.unitId,
    address: listed.occupation,
  });
  const births = birthsTold(rows);
  return {
    ids,
    people: fresh('person').map(({ recipient, listed, subjectId }) => ({
      id: subjectId,
      name: listed.name,
      formOfAddress: listed.formOfAddress,
      ...(births.get(recipient.key) ?? untoldBirth),
      occupation: listed.occupation,
      gender: listed.gender,
    })),
    births: entries.flatMap(({ recipient: { id, key } }) => {
      const birth = births.get(key);
      return id !== null && birth ? [{ personId: id, ...birth }] : [];
    }),
    bodies: fresh('body').map(group),
    households: fresh('household').map(group),
    recipients: entries.flatMap(({ recipient, subjectId, recipientId }) =>
      recipient.recipientId === null ? [{ id: recipientId, of: recipient.kind, subjectId }] : [],
    ),
  };
}

/** What the rows tell anew of births, by key: the fullest of all rows of one human. */
function birthsTold(rows: readonly MatchedAward[]): ReadonlyMap<string, Birth> {
  const told = new Map<string, Birth>();
  for (const { recipient } of rows) {
    const { kind, id, key, bornOn, bornYear, tellsBirth } = recipient;
    if (kind === 'person' && (id === null || tellsBirth))
      told.set(key, fullerBirth(told.get(key) ?? untoldBirth, { bornOn, bornYear }));
  }
  return told;
}

/** The officer's order: by STT where given, else as the rows stand. */
const inOrder = (rows: readonly MatchedAward[]): readonly MatchedAward[] =>
  rows.toSorted((a, b) => (a.reading.ordinal ?? a.row) - (b.reading.ordinal ?? b.row) || a.row - b.row);

type PlannedLines = {
  readonly decisions: readonly NewDecision[];
  readonly lines: readonly { readonly of: MatchedAward; readonly line: NewLine }[];
};

/** Decisions by day, each with its lines numbered on from what it holds already. */
function planLines(rows: readonly MatchedAward[], idOf: (row: MatchedAward) => string, newId: NewId): PlannedLines {
  const groups = [
    ...Map.groupBy(
      rows.filter((row) => row.reading.decision !== null),
      (row) => row.decisionKey,
    ),
  ];
  const planned = groups.map(([, group]) => {
    const [{ reading, decision: known }] = group as [MatchedAward, ...MatchedAward[]];
    const { number, signedOn } = reading.decision as ListedDecision;
    const decision: NewDecision = {
      id: known?.id ?? newId(),
      authority: reading.authority,
      authorityUnitId: reading.authorityUnitId,
      number,
      signedOn,
    };
    const lines = inOrder(group).map((row, at) => ({
      of: row,
      line: {
        id: newId(),
        decision,
        ordinal: (known?.lastOrdinal ?? 0) + at + 1,
        recipientId: idOf(row),
        reading: row.reading,
        listed: row.reading.decision as ListedDecision,
      },
    }));
    return { decision, isNew: known === null, lines };
  });
  const byDay = planned.toSorted((a, b) => a.decision.signedOn - b.decision.signedOn);
  return {
    decisions: byDay.filter(({ isNew }) => isNew).map(({ decision }) => decision),
    lines: byDay.flatMap(({ lines }) => lines),
  };
}

function planNominations(
  rows: readonly MatchedAward[],
  idOf: (row: MatchedAward) => string,
  idsOfLines: ReadonlyMap<MatchedAward, string>,
  newId: NewId,
): Pick<AwardPlan, 'batches' | 'nominations' | 'actions'> {
  const sent = rows.filter((row) => row.reading.letter !== null);
  const letterOf = (row: MatchedAward): ListedLetter => row.reading.letter as ListedLetter;
  const fresh = Map.groupBy(
    sent.filter((row) => row.nomination === null),
    (row) => `${letterOf(row).number.key} ${letterOf(row).sentOn}`,
  );
  const batches: NewBatch[] = [];
  const nominations: NewNomination[] = [];
  const lineIds = new Map(sent.flatMap((row) => (row.nomination ? [[row, row.nomination.lineId] as const] : [])));
  for (const group of fresh.values()) {
    const { number, sentOn } = letterOf(group[0] as MatchedAward);
    const batchId = newId();
    batches.push({ id: batchId, letterNumber: number.written, sentOn });
    inOrder(group).forEach((row, at) => {
      const id = newId();
      lineIds.set(row, id);
      nominations.push({
        id,
        batchId,
        ordinal: at + 1,
        recipientId: idOf(row),
        formCode: letterOf(row).formCode,
        reading: row.reading,
      });
    });
  }
  return {
    batches,
    nominations,
    actions: sent.flatMap((row) => actionsOf(row, lineIds.get(row) as string, idsOfLines.get(row) ?? null, newId)),
  };
}

/** What the row says happened to its nomination, less what is known already. */
function actionsOf(row: MatchedAward, lineId: string, awardLineId: string | null, newId: NewId): readonly NewAction[] {
  const known = new Set(row.nomination?.actions.map(({ kind }) => kind));
  const { letter, decision } = row.reading;
  const told: readonly [ActionKind, PlainDate | null | undefined][] = [
    ['sent', letter?.sentOn],
    ['agreed', letter?.agreedOn],
    ['decided', decision?.signedOn],
  ];
  return told.flatMap(([kind, on]) =>
    on === null || on === undefined || known.has(kind)
      ? []
      : [{ id: newId(), lineId, kind, on, awardLineId: kind === 'decided' ? awardLineId : null }],
  );
}
