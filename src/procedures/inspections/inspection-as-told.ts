import type {
  Attendant as ToldAttendant,
  Cooperation,
  FieldVisit,
  Targets,
} from '../../documents/papers/inspection/view-model.ts';
import type { CommendationRow } from '../../documents/papers/commendation-figures/view-model.ts';
import type { Attendant, InspectionRecord, InspectionSide, Wish } from '../../domain/inspections/inspection.ts';
import { targetFigureKey } from '../../domain/inspections/inspection-figures.ts';
import type { TargetSummary } from '../../domain/inspections/target.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { periodName } from '../../words/inspections.ts';
import { type Cluster, findCluster } from '../../store/clusters.ts';
import type { Tx } from '../../store/database.ts';
import { findUnit } from '../../store/organisation/units.ts';
import type { Problem } from '../problem.ts';
import { commendationRows } from '../statistics/commendation-rows.ts';
import { placeName, reportingBody } from '../statistics/unit-in-sentence.ts';
import type { LoadedInspection } from './load-inspection.ts';
import { type InspectionFigures, readFigures } from './read-figures.ts';

/** An inspection in the words that minutes and news share: names as sentences have them, figures bound. */
export type InspectionAsTold = {
  readonly record: InspectionRecord;
  readonly cluster: Cluster;
  /** "huyện Na Rì" */
  readonly inspecting: string;
  /** "thành phố Bắc Kạn" */
  readonly inspected: string;
  /** "tỉnh Bắc Kạn" */
  readonly region: string;
  /** Who speaks for each side: "Đoàn kiểm tra huyện Na Rì", "UBND thành phố Bắc Kạn". */
  readonly speakers: Readonly<Record<InspectionSide, string>>;
  /** "10 tháng đầu năm 2021" */
  readonly periodName: string;
  readonly targets: Targets | null;
  readonly rows: readonly CommendationRow[];
  readonly cooperation: readonly Cooperation[];
  readonly visits: readonly FieldVisit[];
};

/** Reads what is told of an inspection, with its figures as known at the position at which it was loaded. */
export async function readAsTold(
  tx: Tx,
  { inspection, at }: LoadedInspection,
): Promise<Result<{ readonly told: InspectionAsTold; readonly figures: InspectionFigures }, Problem>> {
  const { frame, record } = inspection;
  const cluster = await findCluster(tx, frame.clusterId);
  const inspecting = await findUnit(tx, frame.inspectingUnitId, at);
  const inspected = await findUnit(tx, frame.inspectedUnitId, at);
  const region = cluster && (await findUnit(tx, cluster.regionUnitId, at));
  if (!cluster || !inspecting || !inspected || !region) return refuse({ code: 'not-found', what: 'unit' });
  const figures = await readFigures(tx, inspection, at.knownAt);
  return ok({ told: tell(record, cluster, { inspecting, inspected, region }, figures), figures });
}

type Units = Readonly<Record<'inspecting' | 'inspected' | 'region', Unit>>;

function tell(record: InspectionRecord, cluster: Cluster, units: Units, figures: InspectionFigures): InspectionAsTold {
  const inspecting = placeName(units.inspecting.name);
  const speakers = { inspecting: `Đoàn kiểm tra ${inspecting}`, inspected: reportingBody(units.inspected) };
  return {
    record,
    cluster,
    inspecting,
    inspected: placeName(units.inspected.name),
    region: placeName(units.region.name),
    speakers,
    periodName: periodName(record.reportFrom, record.reportTo).vi,
    targets: record.targets.length === 0 ? null : boundTargets(figures.targets),
    rows: commendationRows(figures.rows, {
      unitName: units.inspected.name,
      to: record.reportTo,
      agreed: figures.agreed,
    }),
    cooperation: record.wishes.map((wish) => cooperationOf(wish, speakers)),
    visits: record.visits.map(({ time, place, seen }) => ({ when: time, place, subject: seen || null })),
  };
}

function boundTargets(summary: TargetSummary): Targets {
  const bound = (name: 'total' | 'met' | 'exceeded') => ({ value: summary[name], key: targetFigureKey(name) });
  return { total: bound('total'), met: bound('met'), exceeded: bound('exceeded') };
}

/** The paper says itself who wishes or that both agree: an opening that was typed falls out. */
function cooperationOf({ by, text, state, signedPaper }: Wish, speakers: InspectionAsTold['speakers']): Cooperation {
  const content = text.replace(/^(mong muốn|hai bên thống nhất|thống nhất) /i, '');
  switch (state) {
    case 'proposed':
      return { state, by: speakers[by], text: content };
    case 'agreed':
      return { state, text: content };
    case 'signed':
      return { state, text: content, signedPaper };
  }
}

export const toldAttendant = ({ formOfAddress, name, office }: Attendant): ToldAttendant => ({
  formOfAddress,
  name,
  post: office,
});

/** Offices that were represented without a name, without the word "đại diện". */
export const officesOf = (attendants: readonly Attendant[]): readonly string[] =>
  attendants.filter(({ name }) => name === '').map(({ office }) => office.replace(/^đại diện /i, ''));
