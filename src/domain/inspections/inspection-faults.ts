import { type Membership, memberOn } from '../clusters/membership.ts';
import { minutesOf } from './clock-time.ts';
import type { Attendant, InspectionFrame, InspectionRecord, Wish } from './inspection.ts';

/** What cannot stand in a record: the field, and why as a code (words: src/words/inspections.ts). */
export type InspectionFault = { readonly field: string; readonly code: InspectionFaultCode };

export type InspectionFaultCode =
  | 'inspects-itself'
  | 'not-a-member'
  | 'ends-before-it-begins'
  | 'period-reversed'
  | 'report-after-session'
  | 'no-head'
  | 'second-head'
  | 'no-secretary'
  | 'no-host'
  | 'name-missing'
  | 'signed-paper-missing'
  | 'signed-paper-unexpected';

/** Everything wrong with a record, so that a person can correct all of it at once. */
export const inspectionFaults = (
  frame: InspectionFrame,
  members: readonly Membership[],
  record: InspectionRecord,
): readonly InspectionFault[] => [
  ...unitFaults(frame, members, record),
  ...timeFaults(record),
  ...delegationFaults(record.delegation),
  ...hostFaults(record.host),
  ...(hasSecretary(record) ? [] : [{ field: 'delegation', code: 'no-secretary' } as const]),
  ...record.wishes.flatMap(wishFaults),
];

/** Both units belong to the cluster on the day, and a unit does not inspect itself. */
function unitFaults(
  frame: InspectionFrame,
  members: readonly Membership[],
  { heldOn }: InspectionRecord,
): InspectionFault[] {
  const { inspectingUnitId, inspectedUnitId } = frame;
  const isMember = (unitId: string): boolean => memberOn(members, unitId, heldOn) !== undefined;
  return [
    ...(isMember(inspectingUnitId) ? [] : [{ field: 'inspectingUnit', code: 'not-a-member' } as const]),
    ...(isMember(inspectedUnitId) ? [] : [{ field: 'inspectedUnit', code: 'not-a-member' } as const]),
    ...(inspectingUnitId === inspectedUnitId ? [{ field: 'inspectedUnit', code: 'inspects-itself' } as const] : []),
  ];
}

function timeFaults({ begins, ends, heldOn, reportFrom, reportTo }: InspectionRecord): InspectionFault[] {
  return [
    ...(minutesOf(begins) < minutesOf(ends) ? [] : [{ field: 'ends', code: 'ends-before-it-begins' } as const]),
    ...(reportFrom <= reportTo ? [] : [{ field: 'reportTo', code: 'period-reversed' } as const]),
    ...(reportTo <= heldOn ? [] : [{ field: 'reportTo', code: 'report-after-session' } as const]),
  ];
}

const isHead = ({ role }: Attendant): boolean => role === 'head';

function delegationFaults(delegation: readonly Attendant[]): InspectionFault[] {
  const none = delegation.some(isHead) ? [] : [{ field: 'delegation', code: 'no-head' } as const];
  return [...none, ...attendantFaults('delegation', delegation)];
}

/** Someone of the host, by name, receives the delegation and signs for the unit. */
function hostFaults(host: readonly Attendant[]): InspectionFault[] {
  const none = host.some(({ name }) => name !== '') ? [] : [{ field: 'host', code: 'no-host' } as const];
  return [...none, ...attendantFaults('host', host)];
}

/** One head on a side; whoever is no mere representative of an office has a name. */
function attendantFaults(side: 'delegation' | 'host', attendants: readonly Attendant[]): InspectionFault[] {
  const firstHead = attendants.findIndex(isHead);
  return attendants.flatMap((attendant, at): InspectionFault[] => [
    ...(isHead(attendant) && at > firstHead ? [{ field: `${side}.${at}.role`, code: 'second-head' } as const] : []),
    ...(attendant.name === '' && attendant.role !== 'representative'
      ? [{ field: `${side}.${at}.name`, code: 'name-missing' } as const]
      : []),
  ]);
}

const hasSecretary = ({ delegation, host }: InspectionRecord): boolean =>
  [...delegation, ...host].some(({ role }) => role === 'secretary');

/** Only what was signed names a paper, and then it must. */
function wishFaults({ state, signedPaper }: Wish, at: number): InspectionFault[] {
  const field = `wishes.${at}.signedPaper`;
  if (state === 'signed') return signedPaper === '' ? [{ field, code: 'signed-paper-missing' }] : [];
  return signedPaper === '' ? [] : [{ field, code: 'signed-paper-unexpected' }];
}
