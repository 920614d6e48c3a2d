import type { TenMonthReport } from '../../documents/papers/ten-month-report/view-model.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { ReportRow } from '../../domain/statistics/award-report.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { periodName } from '../../words/reports.ts';
import { commendationRows } from './commendation-rows.ts';
import { placeName } from './unit-in-sentence.ts';

export type ReportFacts = {
  readonly unit: Unit;
  /** From the one directly above up to the root. */
  readonly above: readonly Unit[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly asOf: PlainDate;
  readonly rows: readonly ReportRow[];
  /** "authority/form" of what is pending and was agreed upward. */
  readonly agreed: ReadonlySet<string>;
  /** By "authority/form". */
  readonly mentions: ReadonlyMap<string, string>;
};

/**
 * The report as a paper that the office completes: number, day and signer's name stay open, since the clerk numbers and
 * dates a paper after signature.
 */
export function tenMonthReportView({
  unit,
  above,
  from,
  to,
  asOf,
  rows,
  agreed,
  mentions,
}: ReportFacts): TenMonthReport {
  const told = commendationRows(rows, { unitName: unit.name, to, agreed });
  const keys = [...new Set(rows.map(({ authority, form }) => `${authority}/${form}`))];
  return {
    issuing: {
      superiorName: superiorOf(unit, above),
      issuerName: issuerOf(unit),
      number: null,
      symbol: isCommittee(unit) ? 'BC-UBND' : 'BC',
    },
    placeDate: { place: placeOf([unit, ...above]), date: null },
    periodName: periodName(from, to).vi,
    from,
    to,
    asOf,
    unitName: placeName(unit.name),
    requestedBy: null,
    addressees: [],
    rows: told.map((row, at) => ({ ...row, mention: mentions.get(keys[at] ?? '') ?? null })),
    directWorkers: null,
    receivers: ['Lưu: VT'],
    signature: {
      capacity: isCommittee(unit) ? ['TM. Ủy ban nhân dân', 'Chủ tịch'] : ['Thủ trưởng đơn vị'],
      name: null,
    },
  };
}

const isCommittee = ({ kind }: Unit): boolean => kind === 'tinh' || kind === 'huyen' || kind === 'xa';

/** A people's committee names no body above it (NĐ 30/2020, Phụ lục I, mục II.2). */
const superiorOf = (unit: Unit, [parent]: readonly Unit[]): string | null =>
  isCommittee(unit) || !parent ? null : issuerOf(parent);

const issuerOf = (unit: Unit): string => (isCommittee(unit) ? `Ủy ban nhân dân\n${placeName(unit.name)}` : unit.name);

/** Where a paper is issued: the name of the nearest place, without what kind of place it is. */
function placeOf(path: readonly Unit[]): string {
  const place = path.find(isCommittee) ?? path[0];
  return place ? placeName(place.name).replace(/^(tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn) /, '') : '';
}
