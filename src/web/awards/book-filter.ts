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
  /** in_force, revoked, or empty: both. */
  readonly state: string;
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
  state: '',
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
    state: asked('state'),
    order: asked('order') === 'name' ? 'name' : 'date',
  };
}

/** The same, as readBook takes it. */
export const bookInput = (unit: string, filter: BookFilterText): Readonly<Record<string, string>> => ({
  unit,
  ...filter,
});

/** The part of the address that is not the usual one: what links, pages and the export carry on. */
export const bookQuery = ({ order, ...filter }: BookFilterText): Readonly<Record<string, string>> => ({
  ...filter,
  order: order === 'date' ? '' : order,
});

export const isFiltered = ({ order: _, ...filter }: BookFilterText): boolean =>
  Object.values(filter).some((value) => value !== '');
