import { foldText } from '../../../kernel/vietnamese-text.ts';
import type { Rating } from '../../awards/facts.ts';

/** Abbreviations within a grade, written out. */
const WORDS: Readonly<Record<string, string>> = {
  ht: 'hoan thanh',
  htnv: 'hoan thanh nhiem vu',
  htxs: 'hoan thanh xuat sac',
  htxsnv: 'hoan thanh xuat sac nhiem vu',
  htt: 'hoan thanh tot',
  httnv: 'hoan thanh tot nhiem vu',
  kht: 'khong hoan thanh',
  khtnv: 'khong hoan thanh nhiem vu',
  xs: 'xuat sac',
  xsnv: 'xuat sac nhiem vu',
  nv: 'nhiem vu',
  k: 'khong',
  chua: 'khong',
};

const GRADES: Readonly<Record<string, Rating>> = {
  'hoan thanh xuat sac': 'HT_XUAT_SAC',
  'xuat sac': 'HT_XUAT_SAC',
  'hoan thanh tot': 'HT_TOT',
  'hoan thanh': 'HT',
  'hoan thanh nhiem vu nhung con han che ve nang luc': 'HT',
  'hoan thanh con han che ve nang luc': 'HT',
  'khong hoan thanh': 'KHONG_HT',
};

/**
 * The grade that a cell names in any usual wording: written out, HTXSNV, HTTNV, HTNV, KHTNV, "HT tốt nhiệm vụ".
 * undefined for anything else: A, B, C and a bare "Tốt" or "Khá" belong to other scales (classes of workers, the
 * professional standard of teachers) and are not translated by guess.
 */
export function gradeNamed(text: string): Rating | undefined {
  const plain = foldText(text)
    .replace(/[.,;:()"“”]/g, ' ')
    .trim()
    .split(/[\s-]+/)
    .map((word) => WORDS[word] ?? word)
    .join(' ')
    .replace(/^(xep loai|muc|loai) /, '')
    .replace(/ (chuc trach )?nhiem vu( duoc giao)?$/, '');
  return Object.hasOwn(GRADES, plain) ? GRADES[plain] : undefined;
}

/** How a grade stands in the lists, for sentences about it. */
export const gradeNames: Readonly<Record<Rating, string>> = {
  HT_XUAT_SAC: 'Hoàn thành xuất sắc nhiệm vụ',
  HT_TOT: 'Hoàn thành tốt nhiệm vụ',
  HT: 'Hoàn thành nhiệm vụ',
  KHONG_HT: 'Không hoàn thành nhiệm vụ',
};
