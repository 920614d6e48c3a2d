import { holdsOn } from '../../domain/awards/local/package-days.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { packageWords, sayPackage } from '../../words/local-package-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Prose, Section } from '../kit/page-heading.tsx';

type Props = {
  readonly unit: string;
  readonly packages: readonly ProvincialPackage[];
  readonly day: PlainDate;
  /** What the packages have to do with the page. */
  readonly lead: Phrase;
  readonly language: Language;
};

/** Provincial packages that belong to an instrument or a form, each a link to its version of the day; nothing of none. */
export function PackageLinks({ unit, packages, day, lead, language }: Props) {
  if (packages.length === 0) return null;
  return (
    <Section title={say(packageWords.title, language)} lead={say(lead, language)}>
      <Prose>
        <ul>
          {packages.map((local) => (
            <li key={`${local.code} ${local.from}`}>
              <a
                href={withQuery(addresses.lawPackage(unit, local.code), {
                  day: toScreenDate(holdsOn(local, day) ? day : local.from),
                })}
              >
                {say(sayPackage(local), language)}
              </a>
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}
