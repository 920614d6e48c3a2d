import { formAt } from '../../domain/awards/catalogue.ts';
import { toPaperDate } from '../../kernel/plain-date.ts';
import type { BookLine } from '../awards/book-line.ts';
import { authorityOfLine } from '../awards/authority-of-line.ts';
import { formInReport } from '../reports/report-names.ts';

/** The two lists of a report of achievements, each line as it stands in the report. */
export type Achievements = { readonly titles: readonly string[]; readonly commendations: readonly string[] };

/**
 * Thành tích as the office's report lists them, the oldest year first: year, title, number, date, authority. Titles of
 * emulation and commendations stand apart; what was revoked is left out. The report is a Vietnamese paper.
 */
export function achievementsOf(lines: readonly BookLine[]): Achievements {
  const inOrder = lines
    .filter(({ state }) => state === 'in_force')
    .toSorted((a, b) => a.achievement.localeCompare(b.achievement, 'en') || a.signedOn - b.signedOn);
  const [titles, commendations] = [true, false].map((wanted) =>
    inOrder.filter((line) => isTitle(line) === wanted).map(lineOfReport),
  );
  return { titles: titles ?? [], commendations: commendations ?? [] };
}

function isTitle({ form, signedOn }: BookLine): boolean {
  const found = formAt(form, signedOn);
  return found.ok && found.value.kind === 'danh_hieu_thi_dua';
}

const lineOfReport = (line: BookLine): string =>
  `${line.achievement}: ${formInReport(line.form, line.authority, line.signedOn, 'vi')}, Quyết định số ${line.number} ${toPaperDate(line.signedOn)} của ${authorityOfLine(line).vi}`;
