import type { Attendant, InspectionRecord } from './inspection.ts';

/** Who signs the minutes: Trưởng đoàn, đại diện đơn vị được kiểm tra, thư ký. A record without one of them is a bug. */
export type InspectionSigners = { readonly head: Attendant; readonly host: Attendant; readonly secretary: Attendant };

export function inspectionSigners({ delegation, host }: InspectionRecord): InspectionSigners {
  return {
    head: found(
      'head',
      delegation.find(({ role }) => role === 'head'),
    ),
    host: found('host', host.find(({ role }) => role === 'head') ?? host.find(({ name }) => name !== '')),
    secretary: found(
      'secretary',
      [...delegation, ...host].find(({ role }) => role === 'secretary'),
    ),
  };
}

function found(part: string, attendant: Attendant | undefined): Attendant {
  if (!attendant) throw new Error(`An inspection without ${part} was recorded`);
  return attendant;
}
