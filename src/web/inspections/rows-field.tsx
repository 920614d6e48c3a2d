import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import type { Choice } from '../kit/choice-fields.tsx';
import { FieldError, controlAttributes, fieldId } from '../kit/field.tsx';
import { FieldSet, type FormProblem } from '../kit/form.tsx';
import { type Column, Table } from '../kit/table.tsx';
import type { TypedRow } from './typed-inspection.ts';

/** A column of a list that is filled in row by row. The first choice is what an empty row begins with. */
export type RowsColumn = {
  readonly name: string;
  readonly heading: string;
  readonly control: 'text' | 'number' | 'area' | 'tick' | readonly Choice[];
};

export type RowsFieldProps = {
  readonly name: string;
  readonly legend: string;
  readonly columns: readonly RowsColumn[];
  readonly rows: readonly TypedRow[];
  /** Empty rows after the filled ones. */
  readonly spare: number;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

type NumberedRow = { readonly at: number; readonly row: TypedRow };

/** A list as a table of controls: one record a row, with some empty rows at its end. */
export function RowsField({ name, legend, columns, rows, spare, problems, language }: RowsFieldProps) {
  const empty: readonly TypedRow[] = Array.from({ length: spare }, () => ({}));
  const numbered = [...rows, ...empty].map((row, at) => ({ at, row }));
  const error = problemOf(problems, name);
  return (
    <FieldSet legend={legend}>
      {error && <FieldError name={name} error={error} language={language} />}
      <div id={fieldId(name)} tabIndex={-1}>
        <Table
          caption={`${legend}. ${say(words.emptyRows, language)}`}
          columns={columns.map((column) => tableColumn(name, column, problems, language))}
          rows={numbered}
          rowKey={({ at }) => String(at)}
          narrow="cards"
          language={language}
        />
      </div>
    </FieldSet>
  );
}

function tableColumn(
  list: string,
  column: RowsColumn,
  problems: readonly FormProblem[],
  language: Language,
): Column<NumberedRow> {
  return {
    key: column.name,
    heading: column.heading,
    cell: ({ at, row }) => {
      const name = `${list}.${at}.${column.name}`;
      const error = problemOf(problems, name);
      const label = say(words.cellOfRow(column.heading, String(at + 1)), language);
      return (
        <div>
          {error && <FieldError name={name} error={error} language={language} />}
          <Control
            column={column}
            attributes={{ ...controlAttributes({ name, label, language, error, optional: true }), 'aria-label': label }}
            value={row[column.name] ?? ''}
          />
        </div>
      );
    },
  };
}

type ControlProps = {
  readonly column: RowsColumn;
  readonly attributes: ReturnType<typeof controlAttributes> & { readonly 'aria-label': string };
  readonly value: string;
};

/** Letters by which the columns of the table share its width. */
const AREA_COLUMNS = 26;
const TEXT_SIZE = 18;
const NUMBER_SIZE = 8;

/** Lines that show a text whole, within reason. */
const rowsFor = (value: string): number => Math.min(10, Math.max(2, Math.ceil(value.length / 22)));

function Control({ column: { control }, attributes, value }: ControlProps) {
  if (control === 'area')
    return (
      <textarea
        {...attributes}
        className="input input--full"
        cols={AREA_COLUMNS}
        rows={rowsFor(value)}
        defaultValue={value}
      />
    );
  if (control === 'tick')
    return <input {...attributes} className="choice-box" type="checkbox" value="on" defaultChecked={value === 'on'} />;
  if (control === 'text')
    return (
      <input {...attributes} className="input input--full" size={TEXT_SIZE} defaultValue={value} autoComplete="off" />
    );
  if (control === 'number') {
    return (
      <input
        {...attributes}
        className="input input--full"
        size={NUMBER_SIZE}
        defaultValue={value}
        inputMode="decimal"
        autoComplete="off"
      />
    );
  }
  return (
    <select {...attributes} className="input input--select" defaultValue={value || control[0]?.value}>
      {control.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
