import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { heldLinesOfDecision, revokedTogether } from '../../store/awards/held-lines.ts';
import { lineHistory } from '../../store/awards/line-history.ts';
import { peopleNamed } from '../../store/awards/recipient-choices.ts';
import type { Tx } from '../../store/database.ts';
import { type CandidateCard, candidateCards } from '../../store/organisation/person-candidates.ts';
import { listUnits } from '../../store/organisation/units.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import { idInput, optionalText, text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type LoadedLine, loadLine } from './load-line.ts';

/** A line of the book as it holds, with every entry about it. */
export const readLine = defineQuery({
  name: 'awards.line',
  input: z.object({ unit: text(80), line: idInput }),
  load: (tx, given, { today }) => loadLine(tx, given, today),
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, line }) => ({ unit, line }),
  read: async (tx, { line: id }, { unit, path, line, knownAt }, { actor, today }) =>
    ok({
      unit,
      line,
      history: await lineHistory(tx, id, knownAt),
      mayCorrect: may(actor, 'correct-award', path, today).allowed,
      /** The line was revoked with its whole decision, which can be restored at once. */
      revokedWithDecision:
        line.state === 'revoked' && (await revokedTogether(tx, await heldLinesOfDecision(tx, line.decision.id))),
    }),
});

/** What the form of a correction offers: units of the day, and people who bear the name as it is typed. */
export const readLineChoices = defineQuery({
  name: 'awards.line-choices',
  input: z.object({ unit: text(80), line: idInput, name: optionalText(200) }),
  load: (tx, given, { today }) => loadLine(tx, given, today),
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  personal: ({ unit, line, name }) => ({ unit, line, name }),
  read: async (tx, { name }, loaded, { today }) => {
    const { line, unitIds, knownAt } = loaded;
    const here = new Set(unitIds);
    const units = await listUnits(tx, { asOf: line.decision.signedOn, knownAt });
    const people = line.recipient === 'ca_nhan' ? await namesakes(tx, loaded, name || line.facts.printedName) : [];
    return ok({
      units: units.filter(({ id }) => here.has(id)),
      people: await candidateCards(
        tx,
        people.map(({ personId }) => personId),
        today,
      ),
    });
  },
});

export type LineChoices = {
  readonly units: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  readonly people: readonly CandidateCard[];
};

const namesakes = (tx: Tx, { unitIds }: LoadedLine, name: string) => peopleNamed(tx, compareText(name), unitIds);
