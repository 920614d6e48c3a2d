import { dashed, paragraph } from '../../layout/blocks.ts';
import type { Block } from '../../layout/paper.ts';
import { inState } from '../inspection/wording.ts';
import type { InspectionMinutes } from './view-model.ts';

const NOT_AGREED =
  'Các nội dung nêu tại mục này là nguyện vọng, đề nghị của một bên, chưa phải là nội dung hai bên đã thống nhất.';

/** Wishes of one side, each with who has it, and the sentence that keeps them from being read as agreements. */
export function wishes({ cooperation }: InspectionMinutes): readonly Block[] {
  const proposed = inState(cooperation, 'proposed');
  if (proposed.length === 0) return [];
  return [...dashed(proposed.map(({ by, text }) => `${by} mong muốn ${text}`)), paragraph(NOT_AGREED)];
}

/** Only what both sides agreed or signed. */
export const agreements = ({ cooperation }: InspectionMinutes): readonly Block[] =>
  dashed([
    ...inState(cooperation, 'agreed').map(({ text }) => `Hai bên thống nhất ${text}`),
    ...inState(cooperation, 'signed').map(
      ({ text, signedPaper }) => `Hai bên đã ký kết ${signedPaper} về việc ${text}`,
    ),
  ]);
