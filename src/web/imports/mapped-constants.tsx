import { awardHeadings, layouts } from '../../domain/imports/layouts.ts';
import { mappingScreenWords as words } from '../../words/import-mapping.ts';
import { say } from '../../words/words.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { FieldSet } from '../kit/form.tsx';
import { TextField } from '../kit/text-fields.tsx';
import type { MappingPart } from './mapping-page.tsx';
import { constantHeadings, constantName } from './typed-mapping.ts';

/** What the titles above a list usually say for all of it. */
const USUAL: readonly string[] = [
  awardHeadings.form,
  awardHeadings.authority,
  awardHeadings.decisionNumber,
  awardHeadings.signedOn,
  awardHeadings.achievement,
  awardHeadings.unit,
  awardHeadings.unitCode,
  'Năm',
  'Loại đối tượng',
];

/** What holds for every row: a decision above the table, a year, the unit; and what group rows in the table say. */
export function MappedConstants({ page: { typed }, language }: MappingPart) {
  const { kind, constants, columns, section } = typed;
  if (kind === '') return null;
  const taken = new Set(Object.values(columns));
  const all = constantHeadings(kind).map((heading, at) => ({ heading, at }));
  const free = all.filter(({ heading }) => !taken.has(heading) || constants[heading] !== undefined);
  const usual = free.filter(({ heading }) => USUAL.includes(heading) || constants[heading] !== undefined);
  const field = ({ heading, at }: (typeof all)[number]) => (
    <TextField
      key={heading}
      name={constantName(at)}
      label={heading}
      value={constants[heading] ?? ''}
      optional
      language={language}
    />
  );
  return (
    <FieldSet legend={say(words.constants, language)}>
      <p className="field-hint">{say(words.constantsLead, language)}</p>
      {usual.map(field)}
      <details>
        <summary>{say(words.moreConstants, language)}</summary>
        {all.filter((each) => !usual.includes(each)).map(field)}
      </details>
      <SelectField
        name="section"
        label={say(words.section, language)}
        hint={say(words.sectionHint, language)}
        value={section}
        emptyLabel={say(words.noSection, language)}
        choices={layouts[kind].headings.map((heading) => ({ value: heading, label: heading }))}
        optional
        language={language}
      />
    </FieldSet>
  );
}
