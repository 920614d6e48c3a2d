import { isoDate } from '../../../kernel/plain-date.ts';
import type { Regulation } from '../../law/regulation.ts';
import type { ProvincialPackage } from '../local/provincial-package.ts';

/** The regulation of an invented province, in force since 2010; a package of another code says by whom it is brought. */
export const regulation = (changes: Partial<Regulation> = {}): Regulation => ({
  broughtBy: 'tinh-a',
  kind: 'quyet_dinh',
  number: '7/2010/QĐ-UBND',
  issuer: 'UBND tỉnh A',
  titleVi: 'Quy định về thi đua, khen thưởng của tỉnh A',
  titleEn: 'Rules of province A',
  issuedOn: isoDate('2009-12-20'),
  from: isoDate('2010-01-01'),
  to: null,
  confidence: 'text',
  noteVi: '',
  ...changes,
});

/** A package of an invented province in force since 2020 that lays nothing over the law; a test adds what it is about. */
export const provincialPackage = (changes: Partial<ProvincialPackage> = {}): ProvincialPackage => ({
  vi: 'Gói tỉnh A',
  en: 'Package of province A',
  code: 'tinh-a',
  version: 1,
  province: 'Tỉnh A',
  instrument: regulation(),
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
