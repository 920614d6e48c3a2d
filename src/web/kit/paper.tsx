import type { ReactNode } from 'react';
import { nationalHead } from '../../words/kit.ts';

/** A sheet as it will be printed, set in the papers' own face. `label` names it for a reader by ear. */
export function Paper({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="desk-top">
      <article className="paper" aria-label={label} lang="vi">
        {children}
      </article>
    </div>
  );
}

export type PaperHeadProps = {
  /** The authority above; left out where there is none. */
  readonly superior?: string | undefined;
  readonly agency: string;
  /** "Số: 186/QĐ-UBND", or with dots while the clerk has not numbered it. */
  readonly number: string;
  readonly placeAndDate: string;
};

/** The head of an official paper after NĐ 30/2020/NĐ-CP: agency and number at the left, national head at the right. */
export function PaperHead({ superior, agency, number, placeAndDate }: PaperHeadProps) {
  return (
    <div className="paper-head">
      <div>
        {superior && <p>{superior}</p>}
        <p className="paper-issuer">{agency}</p>
        <p>{number}</p>
      </div>
      <div className="paper-nation">
        <p className="paper-country">{nationalHead.name}</p>
        <p className="paper-motto">{nationalHead.motto}</p>
        <p className="paper-date">{placeAndDate}</p>
      </div>
    </div>
  );
}
