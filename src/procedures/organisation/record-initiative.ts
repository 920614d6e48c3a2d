import { z } from 'zod';
import type { KeptAuthor, KeptInitiative } from '../../domain/imports/records/kept-records.ts';
import { shareOf, sharesFit } from '../../domain/organisation/person-co-authors.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import { insertAuthors, insertInitiatives, listInitiatives } from '../../store/records/initiatives.ts';
import { optionalDateInput, optionalText, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { coAuthorsInput, findCoAuthors } from './co-authors.ts';
import { endedBefore, firstOf, notYet } from './record-days.ts';
import { entryInput, loadEntry, mayRecord, periodInput, subjectOfRecord } from './record-entry.ts';

const shareInput = z
  .string()
  .optional()
  .transform((typed, context): number | null => {
    if (!typed?.trim()) return null;
    const share = shareOf(typed);
    if (share !== undefined) return share;
    context.addIssue({ code: 'custom', message: 'bad-share' });
    return z.NEVER;
  });

const input = z.object({
  ...entryInput,
  kind: z.enum(['sang_kien', 'de_tai', 'muu_tri'], 'required'),
  name: text(500),
  scope: z.enum(['co_so', 'bo_tinh', 'toan_quoc'], 'required'),
  recognisedBy: text(200),
  decisionNumber: optionalText(60),
  recognisedOn: optionalDateInput,
  period: periodInput,
  share: shareInput,
  coAuthors: coAuthorsInput,
});

/**
 * Sáng kiến, đề tài of a person with its co-authors: people of the same unit, found by name as lists find them. The
 * shares told must not exceed 100 %.
 */
export const recordInitiative = defineProcedure({
  name: 'organisation.record-initiative',
  input,
  load: async (tx, { person, unitId, coAuthors, recognisedOn, period }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const found = await findCoAuthors(tx, coAuthors, unitId, recognisedOn ?? context.today);
    const unitEnded = await endedBefore(tx, unitId, period.from, entry.value.knownAt);
    return ok({
      ...entry.value,
      unitEnded,
      found,
      held: await listInitiatives(tx, { units: [unitId] }, entry.value.knownAt),
    });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: (given, { person, found, held, unitEnded }, { newId, today }) => {
    const { share, coAuthors, period, recognisedOn } = given;
    const wrongDay = firstOf(
      notYet('period', period.from, today),
      recognisedOn === undefined ? null : notYet('recognisedOn', recognisedOn, today),
      unitEnded,
    );
    if (wrongDay) return refuse(wrongDay);
    const unknown = found.findIndex(({ kind }) => kind !== 'known');
    if (unknown >= 0) return refuse(invalid('coAuthors', 'co-author-unknown', coAuthors[unknown]?.name ?? ''));
    const ids = [person.id, ...found.map((each) => (each.kind === 'known' ? each.personId : ''))];
    if (new Set(ids).size < ids.length) return refuse(invalid('coAuthors', 'co-author-twice', ''));
    const shares = [share, ...coAuthors.map(({ shareHundredths }) => shareHundredths)];
    if (!sharesFit(shares)) return refuse(invalid('share', 'shares-exceed', ''));
    const name = compareText(given.name);
    if (held.some((each) => each.period === period.label && compareText(each.name) === name)) {
      return refuse(invalid('name', 'initiative-exists', ''));
    }
    const initiative = initiativeOf(given, newId());
    const authors = ids.map((personId, at): KeptAuthor => ({
      id: newId(),
      importId: null,
      initiativeId: initiative.id,
      personId,
      ordinal: at + 1,
      shareHundredths: shares[at] ?? null,
    }));
    return ok({ personId: person.id, initiative, authors });
  },
  subject: ({ personId, initiative, authors }) => subjectOfRecord(personId, { initiative, authors }),
  write: async (tx, { initiative, authors }, { position }) => {
    await insertInitiatives(tx, [initiative], position);
    await insertAuthors(tx, authors, position);
    return ok({ id: initiative.id });
  },
});

const initiativeOf = (given: z.output<typeof input>, id: string): KeptInitiative => ({
  id,
  importId: null,
  kind: given.kind,
  name: given.name,
  scope: given.scope,
  recognisedBy: given.recognisedBy,
  decisionNumber: given.decisionNumber,
  recognisedOn: given.recognisedOn ?? null,
  period: given.period.label,
  unitId: given.unitId,
});
