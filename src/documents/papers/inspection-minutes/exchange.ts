import { dashed, paragraph } from '../../layout/blocks.ts';
import { bold, line } from '../../layout/line.ts';
import type { Block } from '../../layout/paper.ts';
import { numberedSections } from '../../layout/numbered-parts.ts';
import type { InspectionMinutes, Question, Statement } from './view-model.ts';

function questionBlocks({ question, askedBy, answer }: Question, at: number): readonly Block[] {
  const reply =
    answer === null
      ? paragraph('Nội dung này chưa được trả lời tại buổi làm việc.')
      : paragraph(line`${bold('Trả lời')} (${answer.by}): ${answer.text}`);
  return [{ ...paragraph(line`${bold(`Câu hỏi ${at + 1}`)} (${askedBy}): ${question}`), keepWithNext: true }, reply];
}

/** Questions with their answers; a question without an answer says so. */
export const questionsAndAnswers = ({ questions }: InspectionMinutes): readonly Block[] =>
  questions.flatMap(questionBlocks);

const statementsOf = (statements: readonly Statement[]): readonly Block[] =>
  dashed(statements.map(({ by, text }) => `${by}: ${text}`));

/** Difficulties, then proposals to those above, each with who said it. */
export const difficultiesAndProposals = ({ difficulties, proposals }: InspectionMinutes): readonly Block[] =>
  numberedSections([
    { title: 'Khó khăn, vướng mắc', blocks: statementsOf(difficulties) },
    { title: 'Kiến nghị, đề xuất', blocks: statementsOf(proposals) },
  ]);
