import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import type { ClustersFound } from '../../procedures/clusters/of-unit.ts';
import type { ReadCluster } from '../../procedures/clusters/show.ts';
import { clusterPartWords, clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { laterText } from './later-of-member.tsx';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

/** The clusters found as a workbook, as they were filtered. */
export const clustersSheet = ({ unit, rows }: ClustersFound, language: Language): Sheet => ({
  name: say(words.title, language),
  title: `${say(words.title, language)} – ${unit.name}`,
  notes: [say(words.found(String(rows.length)), language)],
  columns: [
    { title: say(words.name, language), width: 48 },
    { title: say(words.year, language), width: 8 },
    { title: say(words.region, language), width: 40 },
    { title: say(words.leader, language), width: 40 },
    { title: say(words.memberCount, language), width: 10 },
    { title: say(words.setUpBy, language), width: 48 },
  ],
  rows: rows.map(({ name, year, region, leader, memberCount, setUpBy }) => [
    text(name),
    { kind: 'number', value: year },
    text(region),
    text(leader ?? ''),
    { kind: 'number', value: memberCount },
    text(setUpBy),
  ]),
});

/** The members of a cluster on a day as a workbook, with what each is today. */
export const membersSheet = ({ cluster, members, asOf }: ReadCluster, language: Language): Sheet => ({
  name: say(words.members, language),
  title: cluster.name,
  notes: [say(words.membersOn(String(members.length), toScreenDate(asOf)), language)],
  columns: [
    { title: say(words.unit, language), width: 48 },
    { title: say(words.part, language), width: 16 },
    { title: say(words.memberFrom, language), width: 13 },
    { title: say(words.lastDay, language), width: 13 },
    { title: say(words.today, language), width: 60 },
  ],
  rows: members.map((member) => [
    text(member.name),
    text(say(clusterPartWords[member.part], language)),
    { kind: 'date', date: member.from },
    member.to === null ? null : { kind: 'date', date: addDays(member.to, -1) },
    text(laterText(member, language)),
  ]),
});
