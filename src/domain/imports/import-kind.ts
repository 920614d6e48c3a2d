/** What a list tells of: units, awards, or one of the records that an office keeps of its people. */
export const importKinds = [
  'units',
  'awards',
  'staff',
  'ratings',
  'initiatives',
  'discipline',
  'absences',
  'registrations',
] as const;

export type ImportKind = (typeof importKinds)[number];
