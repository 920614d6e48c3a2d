import { type Line, plain } from '../../layout/line.ts';
import { inState } from '../inspection/wording.ts';
import type { InspectionNews } from './view-model.ts';

/** Wishes as wishes of the one side that has them; as agreed or signed only what is so recorded. */
export const cooperation = ({ cooperation: matters }: InspectionNews): readonly Line[] =>
  [
    ...inState(matters, 'proposed').map(({ by, text }) => `${by} bày tỏ mong muốn ${text}.`),
    ...inState(matters, 'agreed').map(({ text }) => `Hai bên thống nhất ${text}.`),
    ...inState(matters, 'signed').map(({ text, signedPaper }) => `Hai bên đã ký kết ${signedPaper} về việc ${text}.`),
  ].map((sentence) => [plain(sentence)]);
