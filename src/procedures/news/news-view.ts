import type { InspectionNews } from '../../documents/papers/news-item/view-model.ts';
import { minutesOf } from '../../domain/inspections/clock-time.ts';
import { inspectionSigners } from '../../domain/inspections/inspection-signers.ts';
import type { InspectionRecord } from '../../domain/inspections/inspection.ts';
import { type InspectionAsTold, officesOf, toldAttendant } from '../inspections/inspection-as-told.ts';

/** What the draft of a news item tells of an inspection. */
export function newsView(told: InspectionAsTold): InspectionNews {
  const { record, cluster, inspecting, inspected, region, speakers } = told;
  const signers = inspectionSigners(record);
  return {
    date: record.heldOn,
    partOfDay: partOfDay(record),
    clusterName: cluster.name,
    provinceName: region,
    delegation: { unitName: inspecting, head: toldAttendant(signers.head) },
    host: {
      unitName: inspected,
      reportingBody: speakers.inspected,
      head: toldAttendant(signers.host),
      offices: officesOf(record.host),
    },
    periodName: told.periodName,
    targets: told.targets,
    rows: told.rows,
    remarks: record.strongPoints.map((text) => `${text.replace(/[.;]$/, '')}.`),
    questionTopics: record.questions.map(({ text }) => text.replace(/[?.;]$/, '')),
    difficulties: record.difficulties.map(({ text }) => text.replace(/[.;]$/, '')),
    exchangedExperience: record.exchanges.length > 0,
    cooperation: told.cooperation,
    fieldVisits: told.visits,
    author: null,
  };
}

const NOON = 12 * 60;
/** A morning session may run a little over noon. */
const AFTER_NOON = 13 * 60;

function partOfDay({ begins, ends }: InspectionRecord): InspectionNews['partOfDay'] {
  if (minutesOf(ends) <= AFTER_NOON) return 'Sáng';
  return minutesOf(begins) >= NOON ? 'Chiều' : 'Ngày';
}
