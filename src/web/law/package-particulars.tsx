import type { ReactNode } from 'react';
import { type Regulation, textOf } from '../../domain/law/regulation.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { HeldPackage } from '../../procedures/law/local-packages.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, sayCited } from '../../words/law.ts';
import { packageWords, sayDays } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { DefinitionList } from '../kit/definition-list.tsx';
import { REGULATION, hrefOfInstrument } from './clause-link.tsx';

type Props = {
  readonly unit: string;
  readonly day: string;
  readonly shown: HeldPackage;
  readonly versions: readonly HeldPackage[];
  readonly language: Language;
};

type Item = { readonly term: string; readonly value: ReactNode };

/** What a package is: its regulation, its days, where it comes from, and its other versions. */
export function PackageParticulars({ unit, day, shown, versions, language }: Props) {
  const local = shown.rules.package;
  const { instrument } = local;
  const others = versions.filter((each) => each !== shown).map(({ rules }) => rules.package);
  const name = say(sayCited(instrument), language);
  return (
    <div id={REGULATION}>
      <DefinitionList
        items={[
          {
            term: say(packageWords.instrument, language),
            // Of a regulation that the package brings, this is the page.
            value: typeof instrument === 'string' ? <a href={hrefOfInstrument(unit, instrument, day)}>{name}</a> : name,
          },
          ...(typeof instrument === 'string' ? [] : itemsOf(instrument, language)),
          {
            term: say(libraryWords.reading, language),
            value: say(confidenceWords[textOf(instrument).confidence], language),
          },
          ...noteOf(instrument, language),
          { term: say(packageWords.days, language), value: sayDays(local) },
          { term: say(packageWords.code, language), value: local.code },
          { term: say(packageWords.version, language), value: String(local.version) },
          {
            term: say(packageWords.origin, language),
            value: `${say(packageWords[shown.origin], language)} (${shown.file})`,
          },
          ...(others.length === 0
            ? []
            : [
                {
                  term: say(packageWords.otherVersions, language),
                  value: others.map((other) => (
                    <div key={other.from}>
                      <a href={withQuery(addresses.lawPackage(unit, other.code), { day: toScreenDate(other.from) })}>
                        {sayDays(other)}
                      </a>
                    </div>
                  )),
                },
              ]),
        ]}
      />
    </div>
  );
}

/** What the index would say of an instrument, said of one that only the package knows. */
const itemsOf = (regulation: Regulation, language: Language): readonly Item[] => [
  {
    term: say(packageWords.regulationTitle, language),
    value: language === 'vi' ? regulation.titleVi : regulation.titleEn,
  },
  { term: say(packageWords.issuer, language), value: regulation.issuer },
  { term: say(packageWords.issuedOn, language), value: toScreenDate(regulation.issuedOn) },
  { term: say(packageWords.regulationDays, language), value: sayDays(regulation) },
];

/** The note of an instrument of the index stands on its own page. */
function noteOf(instrument: HeldPackage['rules']['package']['instrument'], language: Language): readonly Item[] {
  const { noteVi } = textOf(instrument);
  return noteVi === '' ? [] : [{ term: say(libraryWords.note, language), value: noteVi }];
}
