/** Records that a person's page has forms for, and their names in addresses. */
export const recordSlugs = {
  post: 'chuc-vu',
  rating: 'xep-loai',
  discipline: 'ky-luat',
  absence: 'nghi-dao-tao',
  initiative: 'sang-kien',
  registration: 'dang-ky',
  transfer: 'dieu-dong',
} as const;

export type PersonRecordKind = keyof typeof recordSlugs;

const kinds = Object.keys(recordSlugs) as readonly PersonRecordKind[];

export const kindOfSlug = (slug: string): PersonRecordKind | undefined =>
  kinds.find((kind) => recordSlugs[kind] === slug);
