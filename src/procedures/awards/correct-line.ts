import type { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { CorrectableField, Ground, LineFacts } from '../../domain/decisions/correction.ts';
import { parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { saysTheSame } from '../../store/awards/held-lines.ts';
import { writeCorrections } from '../../store/awards/correction-writing.ts';
import { SALT_BYTES } from '../../store/awards/lines.ts';
import { recipientOfPerson, recipientsOfSame } from '../../store/awards/recipient-choices.ts';
import type { Tx } from '../../store/database.ts';
import { untoldBirth } from '../../domain/organisation/birth.ts';
import { insertRecipients } from '../../store/organisation/bodies.ts';
import { recordsOfHuman, unitsOfPeople } from '../../store/organisation/person-records.ts';
import { insertPeople } from '../../store/organisation/people.ts';
import { type Context, defineProcedure } from '../procedure.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { groundOf } from './change-input.ts';
import { changesOf, correctedFacts, unchangeable } from './corrected-facts.ts';
import { lineInput } from './correct-line-input.ts';
import { type LoadedLine, loadLine } from './load-line.ts';

type Input = z.infer<typeof lineInput>;

type Loaded = LoadedLine & {
  /** The recipient asked for: known, to be made for a person, or to be made with a new person. */
  readonly wanted: {
    readonly recipientId: string;
    readonly make: { readonly personId: string; readonly isNew: boolean } | null;
  };
  readonly twice: boolean;
  /** Whether the person asked for ever stood in the units of the book; true when nobody is asked for. */
  readonly isHere: boolean;
};

async function load(tx: Tx, input: Input, context: Context): Promise<Result<Loaded, Problem>> {
  const loaded = await loadLine(tx, input, context.today);
  if (!loaded.ok) return loaded;
  const { line, unitIds } = loaded.value;
  const wanted = await wantedRecipient(tx, input, line.facts.recipientId, context);
  const { recipientId, make } = wanted;
  const achievement = parseAchievementPeriod(input.achievement);
  const saying = {
    lineId: line.lineId,
    recipientIds: await recipientsOfSame(tx, recipientId, make?.personId ?? null),
    formCode: input.formCode,
    achievement: achievement.ok ? achievement.value.label : input.achievement,
  };
  const twice = await saysTheSame(tx, line.decision.id, saying);
  return ok({ ...loaded.value, wanted, twice, isHere: await isHere(tx, input.person, unitIds) });
}

/** Only people of the units of the book are offered: nobody of another place is named by an id from elsewhere. */
async function isHere(tx: Tx, person: Input['person'], unitIds: readonly string[]): Promise<boolean> {
  if (person === null || person === 'new') return true;
  const stood = await unitsOfPeople(tx, await recordsOfHuman(tx, person));
  return stood.some((unitId) => unitIds.includes(unitId));
}

async function wantedRecipient(tx: Tx, { person }: Input, now: string, { newId }: Context): Promise<Loaded['wanted']> {
  if (person === null) return { recipientId: now, make: null };
  if (person === 'new') return { recipientId: newId(), make: { personId: newId(), isNew: true } };
  const known = await recipientOfPerson(tx, person);
  return known === undefined
    ? { recipientId: newId(), make: { personId: person, isNew: false } }
    : { recipientId: known, make: null };
}

type Correction = Loaded & {
  readonly kind: Input['kind'];
  readonly facts: LineFacts;
  readonly changed: readonly CorrectableField[];
  readonly ground: Ground;
};

function decide(input: Input, loaded: Loaded, { today }: Context): Result<Correction, Problem> {
  const { line, wanted, unitIds, twice, isHere: here } = loaded;
  const ended = unchangeable(loaded);
  if (ended) return refuse(ended);
  if (line.lastSeq !== input.expectedSeq)
    return refuse({ code: 'conflict', what: 'award-line', expected: input.expectedSeq, found: line.lastSeq });
  if (input.person !== null && line.recipient !== 'ca_nhan') return refuse(invalid('person', 'not-accepted', ''));
  if (!here) return refuse(invalid('person', 'person-elsewhere', ''));
  const facts = correctedFacts(input, line, wanted.recipientId, unitIds);
  if (!facts.ok) return facts;
  const changed = changesOf(input.kind, line.facts, facts.value);
  if (!changed.ok) return changed;
  if (twice) return refuse(invalid('person', 'line-twice', ''));
  const ground = groundOf(input.kind, input, line.decision, today);
  if (!ground.ok) return ground;
  return ok({ ...loaded, kind: input.kind, facts: facts.value, changed: changed.value, ground: ground.value });
}

/** Old and new of a correction before it is written: the same rules, nothing changed. */
export const previewLineCorrection = defineQuery({
  name: 'awards.preview-line-correction',
  input: lineInput,
  load,
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  personal: ({ unit, line }) => ({ unit, line }),
  read: async (_, input, loaded, context) => decide(input, loaded, context),
});

/**
 * Corrects a line: our own typing error, or by a later paper. What was printed first stays readable; the correction is
 * an entry of its own at the end of the book.
 */
export const correctLine = defineProcedure({
  name: 'awards.correct-line',
  input: lineInput,
  load,
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide,
  subject: ({ line, kind, changed }) => ({
    subjectKind: 'award-line',
    subjectId: line.lineId,
    detail: { kind, changed },
  }),
  write: async (tx, { line, kind, facts, ground, wanted }, { now, newId, randomBytes, position }) => {
    if (wanted.make?.isNew) {
      const { printedName: name, formOfAddress } = facts;
      await insertPeople(
        tx,
        [{ id: wanted.make.personId, name, formOfAddress, ...untoldBirth, occupation: '' }],
        position,
      );
    }
    if (wanted.make) {
      await insertRecipients(tx, [{ id: wanted.recipientId, of: 'person', subjectId: wanted.make.personId }]);
    }
    const change = { id: newId(), kind, ground, salt: randomBytes(SALT_BYTES) };
    const corrected = { line, decision: line.decision, facts, salt: randomBytes(SALT_BYTES) };
    const head = await writeCorrections(tx, change, [corrected], { now, position });
    return ok({ lineId: line.lineId, head });
  },
});
