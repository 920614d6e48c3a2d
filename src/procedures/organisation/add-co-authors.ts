import { z } from 'zod';
import type { KeptAuthor } from '../../domain/imports/records/kept-records.ts';
import { sharesFit } from '../../domain/organisation/person-co-authors.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { unitOfRecord } from '../../store/organisation/person-history.ts';
import { recordsOfHuman } from '../../store/organisation/person-records.ts';
import { initiativeOfPart, insertAuthors, listAuthors } from '../../store/records/initiatives.ts';
import { idInput } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { coAuthorsInput, findCoAuthors } from './co-authors.ts';
import { loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

/**
 * Adds co-authors to an initiative on record, from the page of one of its authors (part: that author's part in it).
 * Nobody stands in it twice, under any merged record, and the shares of all do not exceed 100 %.
 */
export const addCoAuthors = defineProcedure({
  name: 'organisation.add-co-authors',
  input: z.object({
    person: idInput,
    part: idInput,
    coAuthors: coAuthorsInput.refine((authors) => authors.length > 0, 'required'),
  }),
  load: async (tx, { person, part, coAuthors }, context) => {
    const author = await loadEntry(tx, person, {}, context);
    if (!author.ok) return author;
    const unitId = await unitOfRecord(tx, 'initiative', part, author.value.records);
    const initiative = await initiativeOfPart(tx, part, author.value.knownAt);
    if (unitId === undefined || !initiative) return refuse({ code: 'not-found', what: 'initiative' });
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const found = await findCoAuthors(tx, coAuthors, unitId, initiative.recognisedOn ?? context.today);
    const humans: (readonly string[])[] = [];
    for (const each of found) humans.push(each.kind === 'known' ? await recordsOfHuman(tx, each.personId) : []);
    const authors = await listAuthors(tx, [initiative.id], entry.value.knownAt);
    return ok({ ...entry.value, initiative, authors, found, humans });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ coAuthors }, { person, initiative, authors, found, humans }, { newId }) => {
    const unknown = found.findIndex(({ kind }) => kind !== 'known');
    if (unknown >= 0) return refuse(invalid('coAuthors', 'co-author-unknown', coAuthors[unknown]?.name ?? ''));
    const ids = found.flatMap((each) => (each.kind === 'known' ? [each.personId] : []));
    const there = new Set(authors.map(({ personId }) => personId));
    if (new Set(ids).size < ids.length || humans.flat().some((id) => there.has(id)))
      return refuse(invalid('coAuthors', 'co-author-twice', ''));
    const shares = [...authors, ...coAuthors].map(({ shareHundredths }) => shareHundredths);
    if (!sharesFit(shares)) return refuse(invalid('coAuthors', 'shares-exceed', ''));
    const last = Math.max(0, ...authors.map(({ ordinal }) => ordinal));
    const added = ids.map((personId, at): KeptAuthor => ({
      id: newId(),
      importId: null,
      initiativeId: initiative.id,
      personId,
      ordinal: last + at + 1,
      shareHundredths: coAuthors[at]?.shareHundredths ?? null,
    }));
    return ok({ personId: person.id, initiativeId: initiative.id, authors: added });
  },
  subject: ({ personId, ...detail }) => subjectOfRecord(personId, detail),
  write: async (tx, { authors }, { position }) => {
    await insertAuthors(tx, authors, position);
    return ok({ authors: authors.length });
  },
});
