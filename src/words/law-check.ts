import type { Reach } from '../domain/awards/findings.ts';
import type { Phrase } from './words.ts';

type Counts = Readonly<Partial<Record<Reach | 'contradictory', number>>>;

/** Who is checked: people, units and other bodies as collectives, households. */
export type Checked = 'people' | 'units' | 'bodies' | 'households';

const checkedWords: Readonly<Record<Checked, Phrase>> = {
  people: { vi: 'người', en: 'people' },
  units: { vi: 'tập thể', en: 'collectives' },
  bodies: { vi: 'tập thể khác', en: 'other collectives' },
  households: { vi: 'hộ gia đình', en: 'households' },
};

/** What the check of a whole unit says on the command line. */
export const lawCheckWords = {
  progress: (done: number, all: number, who: Checked = 'people'): Phrase => ({
    vi: `Đã kiểm tra ${done}/${all} ${checkedWords[who].vi}`,
    en: `${done} of ${all} ${checkedWords[who].en} checked`,
  }),
  summary: (award: string, counts: Counts): Phrase => {
    const { qualifies = 0, contradictory = 0 } = counts;
    const one = counts['lacks-one'] ?? 0;
    const more = counts['lacks-more'] ?? 0;
    const open = counts['cannot-tell'] ?? 0;
    return {
      vi: `${award}: đủ điều kiện ${qualifies}; thiếu một điều ${one}; thiếu nhiều ${more}; chưa đủ căn cứ ${open}; hồ sơ mâu thuẫn ${contradictory}`,
      en: `${award}: met ${qualifies}; lacks one ${one}; lacks more ${more}; cannot tell ${open}; contradictory ${contradictory}`,
    };
  },
};
