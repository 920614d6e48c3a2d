import { collectiveWords } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Tabs } from '../kit/tabs.tsx';

type Props = {
  readonly unit: string;
  readonly current: 'people' | 'collectives' | 'households';
  /** Year and day of the page in view: they stay when the recipients change. */
  readonly text: { readonly year: string; readonly asOf: string };
  readonly language: Language;
};

/** Whom the check is about: people, collectives or households of a unit. */
export function SubjectTabs({ unit, current, text: { year, asOf }, language }: Props) {
  const kept = { year, asOf };
  const list = addresses.collectiveList(unit);
  const tabs = [
    { key: 'people', label: collectiveWords.people, href: withQuery(addresses.checkList(unit), kept) },
    { key: 'collectives', label: collectiveWords.collectives, href: withQuery(list, kept) },
    { key: 'households', label: collectiveWords.householdsTab, href: withQuery(list, { ...kept, who: 'households' }) },
  ];
  return (
    <Tabs
      label={say(collectiveWords.subjects, language)}
      tabs={tabs.map(({ key, label, href }) => ({ label: say(label, language), href, current: key === current }))}
    />
  );
}

/** The same for what a unit could propose this year: its people, or its collectives. */
export function ReachTabs({ unit, current, text: { year, asOf }, language }: Props) {
  const kept = { year, asOf };
  const tabs = [
    { key: 'people', label: collectiveWords.people, href: withQuery(addresses.unitReach(unit), kept) },
    { key: 'collectives', label: collectiveWords.collectives, href: withQuery(addresses.collectivesReach(unit), kept) },
  ];
  return (
    <Tabs
      label={say(collectiveWords.subjects, language)}
      tabs={tabs.map(({ key, label, href }) => ({ label: say(label, language), href, current: key === current }))}
    />
  );
}
