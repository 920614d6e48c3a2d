import type { Employment } from './facts.ts';

/** Words that name somebody who may head a unit, as lists write posts. */
const HEADING = /trưởng|giám đốc|chủ tịch|bí thư|chánh|tổng biên tập|đứng đầu|^chủ nhiệm|^phụ trách/;

/**
 * Whether a post leads its unit, by its name and class on record. Only the head of a school is sure by name: a Trưởng
 * phòng or Giám đốc may head the unit of the post or a part of it. A post that is no leader's by its class, or whose name
 * names none, does not lead; of a post without a name nothing is known.
 */
export function leadsBy(post: string, postClass: 'leader' | 'direct' | 'unknown'): Employment['leads'] {
  const name = post.normalize('NFC').toLowerCase().trim();
  if (postClass === 'direct') return undefined;
  // A deputy in charge ("Phó Giám đốc phụ trách") may stand for the head.
  if (/^(cấp )?phó( |$)/.test(name)) return name.includes('phụ trách') ? 'chua_ro' : 'cap_pho';
  if (name.startsWith('hiệu trưởng')) return 'dung_dau';
  if (postClass === 'leader' || name === '' || HEADING.test(name)) return 'chua_ro';
  return undefined;
}
