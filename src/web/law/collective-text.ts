import { type CollectiveDeclaration, collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import type { Visit } from '../visit.ts';
import { type CheckText, checkTextOf } from './check-text.ts';

/** What the law's pages about collectives and households are asked, as typed. */
export type CollectiveText = Omit<CheckText, 'declared'> & {
  readonly declared: readonly CollectiveDeclaration[];
};

/** What the list is asked beyond that. */
export type CollectiveListText = CollectiveText & {
  readonly who: string;
  readonly reach: string;
  readonly search: string;
  readonly order: string;
};

const isDeclaration = (text: string): text is CollectiveDeclaration =>
  (collectiveDeclarations as readonly string[]).includes(text);

export const collectiveTextOf = (visit: Visit): CollectiveText => ({
  ...checkTextOf(visit),
  declared: (visit.req.queries('declared') ?? []).flatMap((each) => each.split(',')).filter(isDeclaration),
});

export const collectiveListTextOf = (visit: Visit): CollectiveListText => {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return {
    ...collectiveTextOf(visit),
    who: asked('who'),
    reach: asked('reach'),
    search: asked('search'),
    order: asked('order'),
  };
};

/** The same in an address. */
export const collectiveQuery = (text: CollectiveText): Readonly<Record<string, string>> => ({
  award: text.award,
  year: text.year,
  asOf: text.asOf,
  package: text.package,
  declared: text.declared.join(','),
});
