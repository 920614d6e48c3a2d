import type { AwardReading } from './award-reading.ts';
import type { MatchedAward } from './match-awards.ts';
import type { JudgedRow } from './row-outcome.ts';
import type { RowProblem } from './row-problem.ts';

/**
 * What writing each row does, from what each of its lines does: a row with a line in the way waits as a whole; else it
 * adds those of its lines that the book does not hold yet, and says nothing new when it holds them all.
 */
export function judgeAwardRows(lines: readonly MatchedAward[]): readonly JudgedRow<AwardReading>[] {
  return linesByRow(lines).map((own) => {
    const [first] = own;
    const { row, reading, recipient } = first;
    const outcome = outcomeOf(own);
    return {
      row,
      reading: outcome === 'problem' ? null : reading,
      problems: own.length === 1 ? first.problems : problemsOf(own, outcome),
      outcome,
      candidates: recipient.candidates,
    };
  });
}

/** The first row that no longer adds what checking said: a line is in the way, or all of them stand in the book by now. */
export const outdatedAward = (lines: readonly MatchedAward[]): MatchedAward | undefined =>
  linesByRow(lines).find((own) => outcomeOf(own) !== 'add')?.[0];

type Lines = readonly [MatchedAward, ...MatchedAward[]];

/** Lines of one row stand beside each other. */
function linesByRow(lines: readonly MatchedAward[]): readonly Lines[] {
  const rows: [MatchedAward, ...MatchedAward[]][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last?.[0].row === line.row) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

function outcomeOf(own: Lines): MatchedAward['outcome'] {
  const outcomes = own.map(({ outcome }) => outcome);
  return (['problem', 'undecided', 'add'] as const).find((each) => outcomes.includes(each)) ?? 'unchanged';
}

/** Everything that is said of the lines of a row, once; of a line in the book only which one it is, where others are added. */
function problemsOf(own: Lines, outcome: MatchedAward['outcome']): readonly RowProblem[] {
  const said = own.flatMap((line): readonly RowProblem[] =>
    outcome === 'add' && line.outcome === 'unchanged'
      ? line.problems.map(({ detail }) => ({ field: '', code: 'form-in-book', value: formOf(line), detail }))
      : line.problems,
  );
  const once = new Map(said.map((each) => [JSON.stringify(each), each]));
  return [...severalLines(own), ...once.values()];
}

const formOf = ({ reading: { decision, letter } }: MatchedAward): string =>
  decision?.formCode ?? letter?.formCode ?? '';

/** What the dry run says of a row that stands for several lines: which forms, and which of them it adds. */
function severalLines(own: Lines): readonly RowProblem[] {
  const added = own.filter(({ outcome }) => outcome === 'add');
  const forms = added.map(formOf);
  const value = String(added.length);
  return added.length < 2 ? [] : [{ field: '', code: 'several-lines', value, detail: forms.join(' ') }];
}
