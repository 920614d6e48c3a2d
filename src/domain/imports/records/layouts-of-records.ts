import type { ImportKind } from '../import-kind.ts';
import type { Layout } from '../layout/layout.ts';
import { type MatrixHeading, ratingGrades, ratingYears, registrationForms } from './matrix-headings.ts';
import {
  absenceHeadings,
  disciplineHeadings,
  initiativeHeadings,
  ratingHeadings,
  registrationHeadings,
  staffHeadings,
} from './record-headings.ts';
import { absenceSynonyms, disciplineSynonyms, initiativeSynonyms, staffSynonyms } from './synonyms-of-people.data.ts';
import { ratingSynonyms, registrationSynonyms } from './synonyms-of-subjects.data.ts';

/** Kinds of lists of records that an office keeps beside its awards. */
export type RecordKind = Exclude<ImportKind, 'units' | 'awards'>;

const headingsOf = (columns: readonly MatrixHeading<unknown>[]): readonly string[] =>
  columns.map(({ heading }) => heading);

const synonymsOf = (columns: readonly MatrixHeading<unknown>[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(columns.map(({ heading, synonyms }) => [heading, synonyms]));

export const layoutsOfRecords: Readonly<Record<RecordKind, Layout>> = {
  staff: {
    headings: Object.values(staffHeadings),
    required: [staffHeadings.name],
    requiredOneOf: [
      [staffHeadings.post, staffHeadings.postAndUnit, staffHeadings.occupation, staffHeadings.address],
      // Of a post the day is needed, and mostly the same for the whole list: one answer instead of one a row.
      [staffHeadings.from, staffHeadings.occupation, staffHeadings.address],
    ],
    synonyms: staffSynonyms,
    titles: [/\bdanh sach (can bo|cong chuc|vien chuc|giao vien|nhan vien|trich ngang|doi ngu)|\bcong dan tieu bieu\b/],
    ofOneList: [staffHeadings.from],
  },
  ratings: {
    headings: [...Object.values(ratingHeadings), ...headingsOf(ratingYears), ...headingsOf(ratingGrades)],
    required: [ratingHeadings.name],
    requiredOneOf: [
      [ratingHeadings.grade, ...headingsOf(ratingYears), ...headingsOf(ratingGrades)],
      [ratingHeadings.period, ...headingsOf(ratingYears)],
    ],
    synonyms: { ...ratingSynonyms, ...synonymsOf(ratingYears), ...synonymsOf(ratingGrades) },
    titles: [/\bxep loai\b|\bdanh gia\b|\bmuc do hoan thanh\b/],
    ofOneList: [ratingHeadings.period],
  },
  initiatives: {
    headings: Object.values(initiativeHeadings),
    required: [initiativeHeadings.initiative, initiativeHeadings.period],
    requiredOneOf: [[initiativeHeadings.name, initiativeHeadings.mainAuthor]],
    synonyms: initiativeSynonyms,
    titles: [/\bsang kien\b|\bde tai\b/],
    ofOneList: [initiativeHeadings.period, initiativeHeadings.decisionNumber, initiativeHeadings.recognisedOn],
  },
  discipline: {
    headings: Object.values(disciplineHeadings),
    required: [disciplineHeadings.name, disciplineHeadings.kind, disciplineHeadings.from],
    requiredOneOf: [],
    synonyms: disciplineSynonyms,
    titles: [/\bki luat\b|\bky luat\b/],
  },
  absences: {
    headings: Object.values(absenceHeadings),
    required: [absenceHeadings.name],
    requiredOneOf: [
      [absenceHeadings.kind, absenceHeadings.content],
      [absenceHeadings.from, absenceHeadings.workingDays],
    ],
    synonyms: absenceSynonyms,
    titles: [/\b(danh sach|theo doi) .*\b(nghi|dao tao|boi duong|thai san)\b/],
    ofOneList: [absenceHeadings.period],
  },
  registrations: {
    headings: [...Object.values(registrationHeadings), ...headingsOf(registrationForms)],
    required: [registrationHeadings.name, registrationHeadings.period],
    requiredOneOf: [[registrationHeadings.form, ...headingsOf(registrationForms)]],
    synonyms: { ...registrationSynonyms, ...synonymsOf(registrationForms) },
    saysSo: /dang ki|\bdki?\b/,
    titles: [/\bdang (ky|ki)\b/],
    ofOneList: [registrationHeadings.period, registrationHeadings.registeredOn],
  },
};
