import { dashed } from '../../layout/blocks.ts';
import type { Block } from '../../layout/paper.ts';
import { visitSentence } from '../inspection/wording.ts';
import { numberedSections } from '../../layout/numbered-parts.ts';
import type { InspectionMinutes } from './view-model.ts';

/** What was done in the session, which papers were examined, where the delegation went. */
export const courseOfWork = ({ course, papersExamined, fieldVisits }: InspectionMinutes): readonly Block[] =>
  numberedSections([
    { title: 'Nội dung làm việc', blocks: dashed(course) },
    { title: 'Hồ sơ, tài liệu đã xem xét', blocks: dashed(papersExamined) },
    { title: 'Tham quan thực tế', blocks: dashed(fieldVisits.map((visit) => visitSentence(visit, 'Đoàn kiểm tra'))) },
  ]);
