import { dashed } from '../../layout/blocks.ts';
import type { Block } from '../../layout/paper.ts';
import { numberedSections } from '../../layout/numbered-parts.ts';
import type { InspectionMinutes } from './view-model.ts';

/** The delegation's view: strong and weak points. */
export const assessment = ({ strongPoints, weakPoints }: InspectionMinutes): readonly Block[] =>
  numberedSections([
    { title: 'Ưu điểm', blocks: dashed(strongPoints) },
    { title: 'Hạn chế', blocks: dashed(weakPoints) },
  ]);
