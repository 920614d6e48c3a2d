import { type RatingReading, readRatingRows } from '../../../domain/imports/records/rating-row.ts';
import { type ToldRating, ratingRules } from '../../../domain/imports/records/record-rules.ts';
import { insertRatings, listRatings, ratingsReplacedBy } from '../../../store/records/ratings.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { recordRun } from './records/record-run.ts';
import { undoRecords } from './records/undo-records.ts';

/** Kết quả đánh giá, xếp loại of people and collectives, of one year or of several side by side. */
export const ratingsKind: ImportKindSteps<RatingReading> = {
  kind: 'ratings',
  action: 'import-records',
  read: readRatingRows,
  openRun: (setting) =>
    recordRun<RatingReading, ToldRating>(
      {
        table: 'ratings',
        ofCollectives: true,
        subjectOf: ({ subject }) => subject,
        told: ({ grades, subject: { unitId }, ground, corrects }, subject) =>
          grades.map(({ period, from, to, grade, column }) => ({
            ...subject,
            id: '',
            importId: null,
            unitId,
            period,
            from,
            to,
            grade,
            ground,
            corrects,
            column,
          })),
        rules: ratingRules,
        list: async (tx, which, knownAt) =>
          (await listRatings(tx, which, knownAt)).map((kept) => ({ ...kept, corrects: false, column: '' })),
        insert: insertRatings,
      },
      setting,
    ),
  undo: undoRecords({ table: 'ratings', replacedBy: ratingsReplacedBy, insert: insertRatings }),
};
