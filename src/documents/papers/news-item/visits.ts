import { type Line, plain } from '../../layout/line.ts';
import { visitSentence } from '../inspection/wording.ts';
import type { InspectionNews } from './view-model.ts';

/** Where the delegation went besides the session. */
export const visits = ({ fieldVisits, delegation }: InspectionNews): readonly Line[] =>
  fieldVisits.map((visit) => [plain(`${visitSentence(visit, `Đoàn kiểm tra ${delegation.unitName}`)}.`)]);
