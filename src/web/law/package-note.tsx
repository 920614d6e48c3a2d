import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { packageWords, sayPackage } from '../../words/local-package-screens.ts';
import { sayCited } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Notice } from '../kit/notice.tsx';

type Props = {
  readonly unit: string;
  /** Null where no package lies over the law. */
  readonly local: ProvincialPackage | null;
  /** The day whose law the page shows. */
  readonly asOf: PlainDate;
  readonly language: Language;
};

/** Which provincial package lies over the law of a page; of a demonstration, that it proves nothing. */
export function PackageNote({ unit, local, asOf, language }: Props) {
  if (local === null) return null;
  const href = withQuery(addresses.lawPackage(unit, local.code), { day: toScreenDate(asOf) });
  return (
    <Notice
      kind={local.demonstration ? 'warning' : 'information'}
      title={`${say(packageWords.inUse, language)} ${say(sayPackage(local), language)}`}
      language={language}
    >
      {local.demonstration && <p>{say(packageWords.demonstrationWhy, language)}</p>}
      <p>
        <a href={href}>{say(sayCited(local.instrument), language)}</a>
      </p>
    </Notice>
  );
}
