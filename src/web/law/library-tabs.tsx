import { libraryWords } from '../../words/law-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Tabs } from '../kit/tabs.tsx';
import type { Visit } from '../visit.ts';

/** The two parts of the library: instruments, and the titles and forms that they create. */
export function LibraryTabs({ visit, unit, day }: { visit: Visit; unit: string; day: string }) {
  const { language } = visit.var;
  const { path } = visit.req;
  const tab = (label: keyof Pick<typeof libraryWords, 'instruments' | 'awards'>, href: string) => ({
    label: say(libraryWords[label], language),
    href: withQuery(href, { day }),
    current: path === href,
  });
  return (
    <Tabs
      label={say(libraryWords.parts, language)}
      tabs={[tab('instruments', addresses.lawLibrary(unit)), tab('awards', addresses.lawForms(unit))]}
    />
  );
}
