import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import type { RecordRef } from '../../domain/law/verdict.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RecordLists } from '../../store/law/records-of-people.ts';

/** What a reader needs beside the records: names of units by their ids, and the day of the question. */
type Read = { readonly units: ReadonlyMap<string, string>; readonly asOf: PlainDate };

/** The record behind each place of the facts. */
export function evidenceRecords(
  lists: RecordLists,
  sources: ReadonlyMap<RecordRef, string>,
  read: Read,
): ReadonlyMap<RecordRef, EvidenceRecord> {
  const byId = new Map(
    recordsIn(lists, read).map(([list, id, record]): [string, EvidenceRecord] => [`${list}/${id}`, record]),
  );
  return new Map(
    [...sources].flatMap(([ref, id]): [RecordRef, EvidenceRecord][] => {
      const record = byId.get(`${ref.split('/')[0] ?? ''}/${id}`);
      return record ? [[ref, record]] : [];
    }),
  );
}

type Named = readonly [list: EvidenceRecord['list'], id: string, record: EvidenceRecord];

const recordsIn = (lists: RecordLists, { units, asOf }: Read): readonly Named[] => [
  ...lists.lines.map(({ lineId, ...line }): Named => [
    'awards',
    lineId,
    { list: 'awards', ...line, ...decidedLater(line, asOf) },
  ]),
  ...lists.ratings.map((rating): Named => ['ratings', rating.id, { list: 'ratings', ...rating }]),
  ...lists.unitRatings.map((rating): Named => [
    'unitRatings',
    rating.id,
    { ...rating, list: 'unitRatings', unitName: units.get(rating.unitId) ?? '' },
  ]),
  ...lists.initiatives.map((each): Named => ['initiatives', each.id, { list: 'initiatives', ...each }]),
  ...lists.posts.map(({ id, unitId, ...post }): Named => [
    'employments',
    id,
    { list: 'employments', ...post, unitName: units.get(unitId) ?? '' },
  ]),
  ...lists.disciplines.map((each): Named => [
    'disciplines',
    each.id,
    { list: 'disciplines', ...each, number: each.decisionNumber },
  ]),
  ...lists.absences.map((each): Named => ['absences', each.id, { list: 'absences', ...each }]),
];

/** Marks a decision that came after the day of the question. */
export const decidedLater = (
  { signedOn }: { readonly signedOn: PlainDate },
  asOf: PlainDate,
): { readonly decidedLater?: true } => (signedOn > asOf ? { decidedLater: true } : {});
