import { clusterParts } from '../../domain/clusters/membership.ts';
import type { UnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { clusterPartWords, clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { Button } from '../kit/button.tsx';
import { CellInput, CellSelect } from '../kit/cell-fields.tsx';
import { FieldError, fieldId } from '../kit/field.tsx';
import { FieldSet, type FormProblem } from '../kit/form.tsx';
import { type Column, Table } from '../kit/table.tsx';
import type { TypedCluster, TypedMember } from './typed-cluster.ts';

type Props = {
  readonly typed: TypedCluster;
  readonly units: UnitsToChoose;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

type Row = { readonly at: number; readonly name: string; readonly member: TypedMember };

/** The units chosen so far: part, days, and the way out of the list. */
export function ChosenMembers({ typed, units, problems, language }: Props) {
  const names = new Map(units.chosen.map(({ code, name }) => [code, name]));
  const rows = typed.members.map((member, at): Row => ({ at, name: names.get(member.unit) ?? member.unit, member }));
  const error = problemOf(problems, 'members');
  return (
    <FieldSet legend={say(words.members, language)}>
      <div id={fieldId('members')} tabIndex={-1}>
        {error && <FieldError name="members" error={error} language={language} />}
        <Table
          caption={say(words.members, language)}
          captionHidden
          columns={columnsFor(problems, language)}
          rows={rows}
          rowKey={({ member }) => member.unit}
          narrow="cards"
          empty={<p>{say(words.noneChosen, language)}</p>}
          language={language}
        />
      </div>
      {rows.length > 0 && (
        <div className="actions">
          <Button name="do" value="update">
            {say(words.update, language)}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}

function columnsFor(problems: readonly FormProblem[], language: Language): readonly Column<Row>[] {
  const parts = clusterParts.map((value) => ({ value, label: say(clusterPartWords[value], language) }));
  const cell = ({ at, name, member }: Row, field: 'part' | 'from' | 'lastDay', label: string) => ({
    name: `members.${at}.${field}`,
    label: `${label}: ${name}`,
    value: member[field],
    error: problemOf(problems, `members.${at}.${field}`),
    language,
  });
  return [
    {
      key: 'unit',
      heading: say(words.unit, language),
      rowHeader: true,
      cell: ({ at, name, member }) => (
        <UnitCell field={`members.${at}.unit`} name={name} code={member.unit} problems={problems} language={language} />
      ),
    },
    {
      key: 'part',
      heading: say(words.part, language),
      cell: (row) => <CellSelect {...cell(row, 'part', say(words.part, language))} choices={parts} />,
    },
    {
      key: 'from',
      heading: say(words.memberFrom, language),
      cell: (row) => <CellInput {...cell(row, 'from', say(words.memberFrom, language))} size={10} />,
    },
    {
      key: 'lastDay',
      heading: say(words.lastDay, language),
      cell: (row) => <CellInput {...cell(row, 'lastDay', say(words.lastDay, language))} size={10} />,
    },
    {
      key: 'remove',
      heading: say(words.remove, language),
      cell: ({ name, member }) => (
        <input
          className="choice-box"
          type="checkbox"
          name="remove"
          value={member.unit}
          aria-label={say(words.removeUnit(name), language)}
        />
      ),
    },
  ];
}

type UnitCellProps = {
  readonly field: string;
  readonly name: string;
  readonly code: string;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

function UnitCell({ field, name, code, problems, language }: UnitCellProps) {
  const error = problemOf(problems, field);
  return (
    <div id={fieldId(field)} tabIndex={-1}>
      {error && <FieldError name={field} error={error} language={language} />}
      <input type="hidden" name={field} value={code} />
      {name}
    </div>
  );
}
