import type { Visit } from '../visit.ts';

/** What the address asks of the people of a unit, as typed. The box of a list sends its text as "name". */
export type PeopleFilterText = {
  readonly name: string;
  readonly postClass: string;
  readonly when: string;
  readonly order: string;
};

export function peopleFilterOf(visit: Visit): PeopleFilterText {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  const order = asked('order');
  return {
    name: asked('name'),
    postClass: asked('postClass'),
    when: asked('when') || 'present',
    order: order === 'unit' || order === 'post' ? order : 'name',
  };
}

/** The part of the address that is not the usual one: what links, pages and the export carry on. */
export const peopleQuery = ({ name, postClass, when, order }: PeopleFilterText): Readonly<Record<string, string>> => ({
  name,
  postClass,
  when: when === 'present' ? '' : when,
  order: order === 'name' ? '' : order,
});

export const isFiltered = ({ name, postClass, when }: PeopleFilterText): boolean =>
  name !== '' || postClass !== '' || when !== 'present';
