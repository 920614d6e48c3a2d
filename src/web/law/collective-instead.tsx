import { findForm, isAwardCode } from '../../domain/awards/catalogue.ts';
import { collectiveWords } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Notice } from '../kit/notice.tsx';

type Props = {
  readonly unit: string;
  /** What the check of people was asked, as typed. */
  readonly text: { readonly award: string; readonly year: string; readonly asOf: string };
  readonly language: Language;
};

/** The way on for a form that is not for people: the check of those for whom it is. Nothing for other forms. */
export function CollectiveInstead({ unit, text: { award, year, asOf }, language }: Props) {
  const form = isAwardCode(award) ? findForm(award) : undefined;
  if (!form || form.recipients.includes('ca_nhan')) return null;
  const who = form.recipients.includes('tap_the') ? {} : { who: 'households' };
  const name = language === 'vi' ? form.nameVi : form.nameEn;
  return (
    <Notice kind="information" language={language}>
      <p>
        <a href={withQuery(addresses.collectiveList(unit), { award, year, asOf, ...who })}>
          {say(collectiveWords.toCollectives(name), language)}
        </a>
      </p>
    </Notice>
  );
}
