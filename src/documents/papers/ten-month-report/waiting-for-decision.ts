import { paragraph } from '../../layout/blocks.ts';
import { line } from '../../layout/line.ts';
import type { Block } from '../../layout/paper.ts';
import { pendingSentences } from '../commendation-figures/summary.ts';
import type { TenMonthReport } from './view-model.ts';

/** What was sent upward and is not decided at the end of the period; nothing when nothing waits. */
export const waitingForDecision = ({ rows }: TenMonthReport): readonly Block[] =>
  pendingSentences(rows).map((sentence) => paragraph(line`- ${sentence}`));
