import type { DirtyFile } from './dirty-file.ts';
import { beforeTheLaw, manyDays, oneCell, unnamed } from './lists-of-decisions.ts';
import { brokenHeadings } from './list-of-broken-headings.ts';
import { bornBySex, severalForms } from './lists-of-forms.ts';
import { bookOfProvince } from './list-of-province.ts';
import { bookOfOneSchool, formsAsTitles, ofOneWard } from './lists-of-offices.ts';
import { oldFont, template } from './lists-of-programs.ts';
import { mixed, ofOneSchool } from './lists-of-recipients.ts';
import { attachedToDecision, bySchools, from1904, marked } from './lists-of-units.ts';

/** Every dirty list of awards, in the order of their names. */
export const dirtyLists = (): readonly DirtyFile[] => [
  attachedToDecision(),
  manyDays(),
  bySchools(),
  mixed(),
  marked(),
  unnamed(),
  oneCell(),
  oldFont('tcvn3'),
  oldFont('vni'),
  from1904(),
  template(),
  brokenHeadings(),
  beforeTheLaw(),
  ofOneSchool(),
  bornBySex(),
  severalForms(),
  ofOneWard(),
  formsAsTitles(),
  bookOfOneSchool(),
  bookOfProvince(),
];

/** What is kept beside the lists as their key. */
export const answerKey = (files: readonly DirtyFile[]): string => {
  const lists = files.map(({ file, certain, answers }) => ({ file, certain, rows: answers }));
  return `${JSON.stringify({ lists }, null, 1)}\n`;
};
