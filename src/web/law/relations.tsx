import { type Instrument, getInstrument, isInstrumentCode } from '../../domain/law/instruments.ts';
import type { ListedInstrument } from '../../procedures/law/law-library.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { sayInstrument } from '../../words/law.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';

type Props = {
  readonly unit: string;
  readonly day: string;
  readonly instrument: ListedInstrument;
  readonly language: Language;
};

const named = (codes: readonly string[]): readonly Instrument[] =>
  codes.filter(isInstrumentCode).map((code) => getInstrument(code));

/** What an instrument did to others and others to it, each a link. */
export function InstrumentRelations({ unit, day, instrument, language }: Props) {
  const relations: readonly (readonly [Phrase, readonly Instrument[]])[] = [
    [libraryWords.replacedBy, instrument.replacedBy],
    [libraryWords.amendedBy, instrument.amendedBy],
    [libraryWords.replaces, named(instrument.replaces)],
    [libraryWords.amends, named(instrument.amends)],
  ];
  const present = relations.filter(([, others]) => others.length > 0);
  if (present.length === 0) return say(libraryWords.none, language);
  return present.map(([label, others]) => (
    <div key={label.vi}>
      {say(label, language)}:{' '}
      {others.map((other, at) => (
        <span key={other.code}>
          {at > 0 && ', '}
          <a href={withQuery(addresses.instrument(unit, other.code), { day })}>{say(sayInstrument(other), language)}</a>
        </span>
      ))}
    </div>
  ));
}
