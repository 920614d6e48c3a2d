import type { ClusterPart } from '../../domain/clusters/membership.ts';
import type { ReadCluster } from '../../procedures/clusters/show.ts';
import { nameForYear } from '../../domain/clusters/cluster-year.ts';

const rowFields = ['unit', 'part', 'from', 'lastDay'] as const;

export type TypedMember = Readonly<Record<(typeof rowFields)[number], string>>;

/** The form that sets up a cluster, as typed. */
export type TypedCluster = {
  readonly name: string;
  readonly year: string;
  readonly setUpBy: string;
  readonly from: string;
  /** What units are searched by; null while nothing was searched. */
  readonly search: string | null;
  readonly members: readonly TypedMember[];
};

type Sent = Readonly<Record<string, string | File | (string | File)[]>>;

/** What was pressed: to save, or only to have the form again with what was searched, ticked or removed. */
export type ClusterStep = 'save' | 'again';

export const emptyCluster = (year: number): TypedCluster => ({
  name: '',
  year: String(year),
  setUpBy: '',
  from: '',
  search: null,
  members: [],
});

const newMember = (unit: string, part: ClusterPart = 'member'): TypedMember => ({
  unit,
  part,
  from: '',
  lastDay: '',
});

/** A form as sent: "members.0.unit" is the unit of the first row. */
export function sentCluster(form: Sent): { readonly typed: TypedCluster; readonly step: ClusterStep } {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const ticked = (name: string) => [form[name] ?? []].flat().filter((code) => typeof code === 'string');
  const removed = ticked('remove');
  const numbers = Object.keys(form).flatMap((name) => /^members\.(\d{1,4})\.unit$/.exec(name)?.[1] ?? []);
  const rows = numbers
    .map(Number)
    .toSorted((a, b) => a - b)
    .map((at) => Object.fromEntries(rowFields.map((field) => [field, text(`members.${at}.${field}`)])) as TypedMember)
    .filter(({ unit }) => !removed.includes(unit));
  // What is ticked counts whichever button was pressed: nobody ticks to have it forgotten.
  const known = new Set(rows.map(({ unit }) => unit));
  const members = [
    ...rows,
    ...ticked('add')
      .filter((code) => !known.has(code))
      .map((code) => newMember(code)),
  ];
  const shown = form['search'] === undefined ? null : text('search');
  return {
    typed: {
      name: text('name'),
      year: text('year'),
      setUpBy: text('setUpBy'),
      from: text('from'),
      search: shown,
      members,
    },
    step: text('do') === 'save' ? 'save' : 'again',
  };
}

/** The form for the year after a cluster: its members as the units that they are now, each once, parts to be chosen. */
export function clusterForNextYear({ cluster, members }: ReadCluster): TypedCluster {
  const year = cluster.year + 1;
  const standing = members.flatMap(({ code, endedOn, later }) => {
    if (later) return [later.code];
    return endedOn === null ? [code] : [];
  });
  return {
    ...emptyCluster(year),
    name: nameForYear(cluster.name, year),
    members: [...new Set(standing)].map((code) => newMember(code)),
  };
}
