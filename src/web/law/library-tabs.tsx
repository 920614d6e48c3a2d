import { libraryWords } from '../../words/law-screens.ts';
import { packageWords } from '../../words/local-package-screens.ts';
import { type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Tabs } from '../kit/tabs.tsx';
import type { Visit } from '../visit.ts';

/** The parts of the library: instruments, the titles and forms that they create, and what provinces lay over the law. */
export function LibraryTabs({ visit, unit, day }: { visit: Visit; unit: string; day: string }) {
  const { language } = visit.var;
  const { path } = visit.req;
  const tab = (label: Phrase, href: string) => ({
    label: say(label, language),
    href: withQuery(href, { day }),
    current: path === href,
  });
  return (
    <Tabs
      label={say(libraryWords.parts, language)}
      tabs={[
        tab(libraryWords.instruments, addresses.lawLibrary(unit)),
        tab(libraryWords.awards, addresses.lawForms(unit)),
        tab(packageWords.title, addresses.lawPackages(unit)),
      ]}
    />
  );
}
