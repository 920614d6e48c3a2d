import { writeReturnedList } from '../../documents/writers/returned-list.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import { type ReturnedList, returnedWorkbook } from '../../procedures/imports/returned-workbook.ts';
import { outcomeWords } from '../../words/import-review.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { cellProblemPhrase } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { orNotFound, readImport } from './import-visits.ts';
import { idOf } from './visit-params.ts';

/** Tệp trả lại: the list as it came, with what must be repaired beside each row. */
export async function sendReturned(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const found = await readImport(visit, null);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const list = await returnedWorkbook.run(office, signedIn(visit), { importId: idOf(visit) });
  if (!list.ok) return showProblem(visit, list.problem);
  const { fileName, sheetName, headingRow } = list.value;
  const { mapping } = found.value.import;
  const bytes = await writeReturnedList({
    name: sheetName,
    title: say(words.returnedColumn, language),
    headingRow,
    rows: list.value.rows.map((row) => returnedRow(row, mapping, language)),
  });
  return sendFile(visit, bytes, `${fileName.replace(/\.[^.]+$/, '')} - ${say(words.returnedName, language)}`, 'xlsx');
}

function returnedRow(
  { row, cells, outcome, problems }: ReturnedList['rows'][number],
  mapping: Mapping | null,
  language: Language,
) {
  const columnOf = (heading: string): number =>
    mapping?.columns.find((column) => column.heading === heading)?.column ?? -1;
  const told = outcome === 'problem' ? problems : [];
  return {
    row,
    cells,
    wrong: told.map(({ field }) => columnOf(field)).filter((column) => column >= 0),
    sentences:
      outcome === 'undecided'
        ? [say(outcomeWords.undecided, language)]
        : told.map((problem) => `${problem.field}: ${say(cellProblemPhrase(problem), language)}`),
  };
}
