import { isoDate } from '../../../kernel/plain-date.ts';
import type { ProvincialPackage } from '../local/provincial-package.ts';

/** A package of an invented province in force since 2020 that lays nothing over the law; a test adds what it is about. */
export const provincialPackage = (changes: Partial<ProvincialPackage> = {}): ProvincialPackage => ({
  vi: 'Gói tỉnh A',
  en: 'Package of province A',
  code: 'tinh-a',
  version: 1,
  province: 'Tỉnh A',
  instrument: 'ND_91_2017',
  from: isoDate('2020-01-01'),
  to: null,
  demonstration: false,
  standards: [],
  deadlines: [],
  shares: [],
  councils: [],
  scoreTables: [],
  templates: [],
  ...changes,
});
