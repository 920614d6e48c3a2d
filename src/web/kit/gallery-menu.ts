import type { MenuPart } from './menu.ts';

/** A menu as an appraising officer of a city sees it. */
export const PART_PATHS: readonly MenuPart[] = [
  { part: 'inbox', href: '/viec-cua-toi', waiting: 6 },
  { part: 'search', href: '/tra-cuu' },
  { part: 'registration', href: '/dang-ky' },
  { part: 'cluster', href: '/cum-khoi' },
  { part: 'inspection', href: '/kiem-tra-cheo' },
  { part: 'exemplar', href: '/dien-hinh' },
  { part: 'nominationBatch', href: '/ho-so', waiting: 2 },
  { part: 'council', href: '/hoi-dong' },
  { part: 'decision', href: '/quyet-dinh' },
  { part: 'ledger', href: '/so-khen-thuong' },
  { part: 'bonus', href: '/tien-thuong' },
  { part: 'organisation', href: '/don-vi' },
  { part: 'report', href: '/bao-cao' },
  { part: 'library', href: '/van-ban' },
  { part: 'questions', href: '/hoi-dap' },
  { part: 'administration', href: '/quan-tri' },
];
