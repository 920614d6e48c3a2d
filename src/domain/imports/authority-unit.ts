import type { PlainDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import type { AuthorityCode } from '../awards/authorities.ts';
import type { UnitKind, UnitState } from '../organisation/unit.ts';
import type { UnitsInTime } from './units-in-time.ts';

/** Authorities that are heads of a unit of the tree: each numbers its own decisions, so the unit must be known. */
const kindOfUnit: Partial<Readonly<Record<AuthorityCode, UnitKind>>> = {
  CT_UBND_TINH: 'tinh',
  THU_TRUONG_CQCM_TINH: 'so_nganh',
  CT_UBND_HUYEN: 'huyen',
  CT_UBND_XA: 'xa',
};

const plain = (text: string): string => foldText(text).replaceAll('uy ban nhan dan', 'ubnd');

/** The longest unit name within the phrase: "Chủ tịch UBND phường Đức Xuân", "Giám đốc Sở Nội vụ". */
function namedIn(phrase: string, units: readonly UnitState[]): UnitState | undefined {
  const text = plain(phrase);
  const length = (unit: UnitState): number =>
    Math.max(...[unit.name, unit.shortName].map(plain).map((name) => (text.includes(name) ? name.length : 0)));
  return units.filter((unit) => length(unit) > 0).toSorted((a, b) => length(b) - length(a))[0];
}

/**
 * The unit whose head decided: named in the phrase itself, else the nearest of its kind above the recipient's unit.
 * null: the authority stands above the tree (President, Prime Minister …); undefined: it should be there and is not.
 */
export function authorityUnit(
  authority: AuthorityCode,
  phrase: string,
  units: UnitsInTime,
  path: readonly UnitState[],
  day: PlainDate,
): string | null | undefined {
  const kind = kindOfUnit[authority];
  if (!kind) return null;
  return (namedIn(phrase, units.ofKind(kind, day)) ?? path.find((unit) => unit.kind === kind))?.id;
}
