import type { EvidenceRecord } from '../domain/awards/evidence-record.ts';
import { type PlainDate, addDays, toScreenDate } from '../kernel/plain-date.ts';
import { formPhrase } from './cells.ts';
import { absenceKindWords, disciplineKindWords, gradeWords, scopeWords } from './people.ts';
import type { Phrase } from './words.ts';

const joined = (parts: readonly (Phrase | string)[]): Phrase => {
  const joinedIn = (language: 'vi' | 'en'): string =>
    parts
      .map((part) => (typeof part === 'string' ? part : part[language]))
      .filter((part) => part !== '')
      .join(', ');
  return { vi: joinedIn('vi'), en: joinedIn('en') };
};

const titled = (title: Phrase, of: Phrase | string): Phrase => ({
  vi: `${title.vi}: ${typeof of === 'string' ? of : of.vi}`,
  en: `${title.en}: ${typeof of === 'string' ? of : of.en}`,
});

const decided = (number: string, day: string): Phrase => ({
  vi: `Quyết định số ${number} ngày ${day}`,
  en: `Decision ${number} of ${day}`,
});

const IN_REVIEW: Phrase = {
  vi: 'quyết định sau ngày áp dụng luật, tính vì cùng đợt xét',
  en: 'decided after the day of the law, counted as of the same review',
};

/** A record as a reader of a verdict knows it: "Xếp loại năm 2021: Hoàn thành xuất sắc nhiệm vụ". */
export function sayEvidence(record: EvidenceRecord): Phrase {
  switch (record.list) {
    case 'awards':
      return joined([
        formPhrase(record.formCode, record.signedOn),
        decided(record.number, toScreenDate(record.signedOn)),
        record.decidedLater ? IN_REVIEW : '',
        grantedAs(record.formerly),
      ]);
    case 'ratings':
      return titled(
        { vi: `Xếp loại năm ${record.period}`, en: `Rating of ${record.period}` },
        joined([gradeWords[record.grade], grantedAs(record.formerly)]),
      );
    case 'unitRatings':
      return titled(
        {
          vi: `Xếp loại năm ${record.period} của ${record.unitName}`,
          en: `Rating of ${record.unitName} for ${record.period}`,
        },
        gradeWords[record.grade],
      );
    case 'initiatives':
      return titled(
        { vi: 'Sáng kiến', en: 'Initiative' },
        joined([record.name, record.period, scopeWords[record.scope]]),
      );
    case 'employments':
      return joined([record.post, record.unitName, days(record)]);
    case 'disciplines':
      return joined([disciplineKindWords[record.kind], record.number, days(record)]);
    case 'members':
      return {
        vi: `${record.people} cá nhân của tập thể năm ${record.year}`,
        en: `${record.people} members in ${record.year}`,
      };
    case 'unitDays':
      return sayUnitDay(record.day, toScreenDate(record.on));
    case 'absences':
      return joined([absenceKindWords[record.kind], days(record)]);
  }
}

/** The former unit that received a record which its successor keeps. */
const grantedAs = (unit: string | undefined): Phrase | string =>
  unit === undefined ? '' : { vi: `ghi cho ${unit}`, en: `recorded for ${unit}` };

const sayUnitDay = (which: 'first' | 'last', on: string): Phrase =>
  which === 'first'
    ? { vi: `Thành lập ngày ${on}`, en: `Set up on ${on}` }
    : { vi: `Chấm dứt từ ngày ${on}`, en: `Ended on ${on}` };

/** Days of a record whose end is the first day on which it no longer holds. */
function days({ from, to }: { readonly from: PlainDate; readonly to: PlainDate | null }): Phrase {
  const first = toScreenDate(from);
  if (to === null) return { vi: `từ ${first}`, en: `since ${first}` };
  const last = toScreenDate(addDays(to, -1));
  return { vi: `từ ${first} đến ${last}`, en: `from ${first} to ${last}` };
}
