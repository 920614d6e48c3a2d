import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import type { Facts } from '../facts.ts';
import { FORMS_2003_LAW } from '../forms-2003-law.data.ts';
import { dossierOf } from '../procedure/dossiers.ts';
import { type Applicable, finding, unknown, when } from './clause.ts';
import { postsOnReviewDay } from './headship.ts';

const FROM = isoDate('2017-10-01');
const TO = isoDate('2023-12-31');

/** Forms whose file had to hold the confirmation of the tax office: one list for the papers and for the verdict. */
const FORMS: ReadonlySet<AwardCode> = new Set(
  FORMS_2003_LAW.map(({ code }) => code).filter((code) => {
    const dossier = dossierOf(code, TO);
    return dossier.ok && dossier.value.papers.some((paper) => paper.code === 'xac_nhan_thue');
  }),
);

/**
 * Whether somebody needs the confirmation: bodies that pay into the State budget, and their heads. Of enterprises and
 * businesspeople that is sure (a deputy is no head); of others it is where the office states what the tax office said.
 */
function mustHaveIt(at: Parameters<Applicable<Facts>>[0]): boolean {
  const { facts } = at;
  if (facts.recipient === 'ho_gia_dinh') return false;
  if (facts.taxConfirmed !== undefined) return true;
  if (facts.recipient === 'tap_the') return facts.group === 'doanh_nghiep';
  if (facts.group !== 'doanh_nhan') return false;
  const posts = postsOnReviewDay({ ...at, facts });
  return posts.length === 0 || posts.some(({ post }) => post.leads !== 'cap_pho');
}

/**
 * The tax office's written confirmation for flags, Bằng khen, Chiến sĩ thi đua of the province, Tập thể lao động xuất sắc
 * and State awards (NĐ 91/2017 Đ45 k7). No such rule was read in the law before or after: null there, and for others.
 */
const taxesConfirmed: Applicable<Facts> = (at) => {
  if (at.asOf < FROM || at.asOf > TO || !mustHaveIt(at)) return null;
  const { taxConfirmed } = at.facts;
  const citation = cite('ND_91_2017', 'Đ45 k7');
  if (taxConfirmed === undefined) return finding(at, 'taxes-confirmed', citation, unknown('taxConfirmed'));
  return finding(at, 'taxes-confirmed', citation, { verdict: when(taxConfirmed), evidence: ['taxConfirmed'] });
};

/** The condition as a part of a standard that begins on a day; none where the form or its law never asks for it. */
export const taxConditions = (code: AwardCode, from: PlainDate): readonly Applicable<Facts>[] =>
  FORMS.has(code) && from <= TO ? [taxesConfirmed] : [];
