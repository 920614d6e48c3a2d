import { layouts } from '../../domain/imports/layouts.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { cellProblemPhrase } from '../../words/imports.ts';
import { rowScreenWords as words } from '../../words/import-review.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { Section } from '../kit/page-heading.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { repairedHeadings } from './import-columns.ts';
import { mayRepair } from './import-view.ts';
import type { RowPage } from './row-page.tsx';

/** The name of a cell in the sent form: headings hold letters that an address on the page does not. */
export const cellName = (at: number): string => `c${at}`;

/** Words that elsewhere follow the name of the cell stand alone here. */
const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What is wrong with the cells of a row, as the form says it; what concerns no cell stands for the whole. */
function cellProblems({ of, row }: Pick<RowPage, 'of' | 'row'>, language: Language): readonly FormProblem[] {
  const headings = repairedHeadings(of.kind, row);
  return row.problems.map((problem) => {
    const at = headings.indexOf(problem.field);
    const message = say(cellProblemPhrase(problem), language);
    return at < 0 ? { message: `${problem.field}: ${message}` } : { field: cellName(at), message: asSentence(message) };
  });
}

/** The cells of a row as boxes: those that are wrong, those that hold something or must, then the others folded away. */
export function RepairForm({ page, language }: { readonly page: RowPage; readonly language: Language }) {
  const { unit, of, row, only, problems } = page;
  const headings = repairedHeadings(of.kind, row);
  const found = problems.length > 0 ? problems : cellProblems(page, language);
  const cells = headings.map((heading, at) => ({ heading, at }));
  const isWrong = ({ at }: { readonly at: number }): boolean => problemOf(found, cellName(at)) !== undefined;
  const first = [...cells.filter(isWrong), ...cells.filter((cell) => !isWrong(cell) && isFirst(page, cell.heading))];
  const rest = cells.filter((cell) => !first.includes(cell));
  const box = ({ heading, at }: { readonly heading: string; readonly at: number }) => (
    <CellField key={heading} page={page} heading={heading} at={at} problems={found} language={language} />
  );
  if (!mayRepair(of)) return null;
  return (
    <Section title={say(words.repair, language)}>
      <Form
        action={addresses.importRow(unit.code, of.id, row.row)}
        language={language}
        problems={found}
        hidden={{ only, deed: 'repair', headings: headings.join('\n') }}
        actions={
          <>
            <Button kind="primary" name="step" value="next" sending={say(words.saving, language)}>
              {say(words.saveNext, language)}
            </Button>
            <Button name="step" value="stay" sending={say(words.saving, language)}>
              {say(words.save, language)}
            </Button>
          </>
        }
      >
        {first.map(box)}
        {rest.length > 0 && (
          <details>
            <summary>{say(words.moreCells, language)}</summary>
            {rest.map(box)}
          </details>
        )}
      </Form>
    </Section>
  );
}

function isFirst({ of, row, typed }: RowPage, heading: string): boolean {
  return (
    row.cells[heading] !== undefined ||
    (typed?.[heading] ?? '') !== '' ||
    layouts[of.kind].required.includes(heading) ||
    (of.mapping?.columns.some((column) => column.heading === heading) ?? false)
  );
}

type CellProps = {
  readonly page: RowPage;
  readonly heading: string;
  readonly at: number;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

function CellField({ page: { row, typed, of }, heading, at, problems, language }: CellProps) {
  const error = problemOf(problems, cellName(at));
  return (
    <TextField
      name={cellName(at)}
      label={heading}
      value={typed?.[heading] ?? shownCell(row.cells[heading])}
      error={error}
      optional={error === undefined && !layouts[of.kind].required.includes(heading)}
      width="full"
      language={language}
    />
  );
}
