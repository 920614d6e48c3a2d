import { parseDecisionNumber } from '../../domain/decisions/decision-number.ts';
import type { Visit } from '../visit.ts';

/** What the address asks of the book, as typed. The box in the masthead sends its text as "q". */
export type BookFilterText = {
  readonly search: string;
  readonly from: string;
  readonly to: string;
  readonly authority: string;
  readonly form: string;
  readonly recipient: string;
  readonly decision: string;
  readonly person: string;
  readonly order: string;
};

/** Nothing asked: the whole book, newest decision first. */
export const WHOLE_BOOK: BookFilterText = {
  search: '',
  from: '',
  to: '',
  authority: '',
  form: '',
  recipient: '',
  decision: '',
  person: '',
  order: 'date',
};

export function bookFilterOf(visit: Visit): BookFilterText {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return {
    search: asked('search') || asked('q'),
    from: asked('from'),
    to: asked('to'),
    authority: asked('authority'),
    form: asked('form'),
    recipient: asked('recipient'),
    decision: asked('decision'),
    person: asked('person'),
    order: asked('order') === 'name' ? 'name' : 'date',
  };
}

/** The same, as readBook takes it: a decision's number in any typing is looked for by its key. */
export function bookInput(unit: string, filter: BookFilterText): Readonly<Record<string, string>> {
  const number = parseDecisionNumber(filter.search);
  return { unit, ...filter, search: number.ok ? number.value.key : filter.search };
}

/** The part of the address that is not the usual one: what links, pages and the export carry on. */
export const bookQuery = ({ order, ...filter }: BookFilterText): Readonly<Record<string, string>> => ({
  ...filter,
  order: order === 'date' ? '' : order,
});

export const isFiltered = ({ order: _, ...filter }: BookFilterText): boolean =>
  Object.values(filter).some((value) => value !== '');
