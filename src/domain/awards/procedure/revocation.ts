import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Citation, cite } from '../../law/citation.ts';

/** Why a decision falls, or an honour is stripped or given back. */
export type RevocationGround =
  | 'false-declaration'
  | 'forged-papers'
  | 'unlawful-appraisal'
  | 'standard-not-met-later-found'
  | 'prison-sentence'
  | 'legal-person-suspended'
  | 'acquitted';

export type RevocationEffect = {
  readonly effect: 'cancel' | 'strip' | 'restore';
  /** Insignia and money come back: the money to the fund that paid it. */
  readonly recover: boolean;
  readonly citation: Citation;
};

const LAW_2022: Readonly<Record<RevocationGround, readonly [RevocationEffect['effect'], string]>> = {
  'false-declaration': ['cancel', 'Đ93 k2 a'],
  'forged-papers': ['cancel', 'Đ93 k2 b'],
  'unlawful-appraisal': ['cancel', 'Đ93 k2 c'],
  'standard-not-met-later-found': ['cancel', 'Đ93 k2 d'],
  'prison-sentence': ['strip', 'Đ93 k3'],
  'legal-person-suspended': ['strip', 'Đ93 k5'],
  acquitted: ['restore', 'Đ93 k6'],
};

/** NĐ 91/2017 Đ78 and Đ79; a commercial legal person is not named there. */
const DECREE_91: Readonly<Partial<Record<RevocationGround, readonly [RevocationEffect['effect'], string]>>> = {
  'false-declaration': ['cancel', 'Đ78'],
  'forged-papers': ['cancel', 'Đ78'],
  'standard-not-met-later-found': ['cancel', 'Đ78'],
  'prison-sentence': ['strip', 'Đ79'],
  acquitted: ['restore', 'Đ79'],
};

/** What a ground does to an award on a day; undefined where the law of the day does not name it. */
export function revocationEffect(ground: RevocationGround, asOf: PlainDate): RevocationEffect | undefined {
  const old = asOf < isoDate('2024-01-01');
  const row = old ? DECREE_91[ground] : LAW_2022[ground];
  if (!row) return undefined;
  const [effect, article] = row;
  return { effect, recover: effect !== 'restore', citation: cite(old ? 'ND_91_2017' : 'LUAT_06_2022', article) };
}
