import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { fieldProblemWords } from '../../words/problems.ts';
import { say } from '../../words/words.ts';
import type { FormProblem } from '../kit/form.tsx';
import type { Visit } from '../visit.ts';

/** The day whose law a page of the library shows: as typed, and as read. Today when none is asked for. */
export type AskedDay = {
  readonly typed: string;
  /** Today while the typed one cannot be read. */
  readonly day: PlainDate;
  readonly problems: readonly FormProblem[];
};

export function askedDay(visit: Visit): AskedDay {
  const { office, language } = visit.var;
  const today = office.today();
  const typed = visit.req.query('day')?.trim() ?? '';
  if (typed === '') return { typed: toScreenDate(today), day: today, problems: [] };
  const read = parseTypedDate(typed);
  if (read.ok) return { typed: toScreenDate(read.value), day: read.value, problems: [] };
  const message = say(fieldProblemWords['bad-date'](typed), language);
  return { typed, day: today, problems: [{ field: 'day', message }] };
}

/** The day as links carry it: nothing when it is today. */
export const dayInLinks = (visit: Visit, { day }: Pick<AskedDay, 'day'>): string =>
  day === visit.var.office.today() ? '' : toScreenDate(day);
