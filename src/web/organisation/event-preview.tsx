import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { ReformPreview } from '../../procedures/organisation/unit-reform-preview.ts';
import { unitKindWords } from '../../words/cells.ts';
import { kitWords } from '../../words/kit.ts';
import { unitEventKindWords } from '../../words/unit-events.ts';
import { roleWords, unitScreenWords as words } from '../../words/unit-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { CheckboxesField } from '../kit/choice-fields.tsx';
import { KeyFigures } from '../kit/figures.tsx';
import { Form } from '../kit/form.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

export type ShownPreview = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly preview: ReformPreview;
  /** The reform as the confirmation sends it again. */
  readonly reform: object;
  readonly backHref: string;
};

type Props = { readonly preview: ReformPreview; readonly language: Language };

/** What an event or a reform would do; nothing is written until it is confirmed here. */
export function showPreview(visit: Visit, { unit, preview, reform, backHref }: ShownPreview): Response {
  const { language } = visit.var;
  const title = say(words.previewTitle, language);
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <PageHeading title={title} lead={say(words.previewLead(toScreenDate(preview.on)), language)} />
        <KeyFigures
          figures={[
            { label: say(words.unitsEnding, language), value: groupThousands(preview.endings.length) },
            { label: say(words.unitsNew, language), value: groupThousands(preview.unitsNew) },
            { label: say(words.childrenMoved, language), value: groupThousands(preview.children.length) },
            { label: say(words.postsMoved, language), value: groupThousands(preview.postsMoved) },
          ]}
        />
        <Events preview={preview} language={language} />
        <Altered preview={preview} language={language} />
        <Children preview={preview} language={language} />
        <Lines preview={preview} language={language} />
        <Form
          action={addresses.unitReformWrite(unit.code)}
          language={language}
          hidden={{ reform: JSON.stringify(reform) }}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(words.write, language)}
              </Button>
              <ButtonLink href={backHref}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <RoleChoice preview={preview} language={language} />
        </Form>
      </>
    ),
  });
}

/** Rows of a table that a page shows at most. */
const MOST = 200;

type ShortProps<Row> = {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly language: Language;
};

/** A table under its heading, cut where it would grow without bound; nothing when it is empty. */
function Short<Row>({ title, lead, rows, columns, language }: ShortProps<Row>) {
  if (rows.length === 0) return null;
  const cut = rows.length > MOST ? say(words.shownOf(groupThousands(MOST), groupThousands(rows.length)), language) : '';
  const keyed = rows.slice(0, MOST).map((row, at) => ({ row, key: String(at) }));
  return (
    <Section title={title} lead={[lead, cut].filter(Boolean).join(' ')}>
      <Table
        caption={title}
        captionHidden
        rows={keyed}
        rowKey={({ key }) => key}
        columns={columns.map(({ cell, ...column }) => ({ ...column, cell: ({ row }: { row: Row }) => cell(row) }))}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}

const namesOf = (units: readonly { readonly name: string }[]): string => units.map(({ name }) => name).join('; ');

function Events({ preview, language }: Props) {
  const extents = (shares: ReformPreview['events'][number]['shares']): string =>
    shares
      .filter(({ extent }) => extent === 'part')
      .map(
        ({ from, to, note, principal }) =>
          `${from.name} → ${to.name}: ${note}${principal ? ` (${say(words.principal, language)})` : ''}`,
      )
      .join('; ');
  return (
    <Short
      title={say(words.events, language)}
      rows={preview.events}
      language={language}
      columns={[
        {
          key: 'kind',
          heading: say(words.what, language),
          rowHeader: true,
          cell: ({ kind }) => say(unitEventKindWords[kind], language),
        },
        { key: 'before', heading: say(words.oldUnits, language), cell: ({ before }) => namesOf(before) },
        { key: 'after', heading: say(words.newUnits, language), cell: ({ after }) => namesOf(after) },
        { key: 'parts', heading: say(words.part, language), cell: ({ shares }) => extents(shares) },
      ]}
    />
  );
}

const fromTo = (change: { readonly before: string; readonly after: string } | null): string =>
  change ? `${change.before || '–'} → ${change.after || '–'}` : '';

/** What changes of units that go on: nobody should find out later under whom a unit came to stand. */
const Altered = ({ preview, language }: Props) => (
  <Short
    title={say(words.altered, language)}
    rows={preview.altered}
    language={language}
    columns={[
      { key: 'unit', heading: say(words.tree, language), rowHeader: true, cell: ({ unit }) => unit.name },
      { key: 'name', heading: say(words.name, language), cell: ({ name }) => fromTo(name) },
      {
        key: 'kind',
        heading: say(words.kind, language),
        cell: ({ kind }) =>
          fromTo(
            kind && {
              before: say(unitKindWords[kind.before], language),
              after: say(unitKindWords[kind.after], language),
            },
          ),
      },
      { key: 'parent', heading: say(words.parent, language), cell: ({ parent }) => fromTo(parent) },
    ]}
  />
);

const Children = ({ preview, language }: Props) => (
  <Short
    title={say(words.childrenMoved, language)}
    rows={preview.children}
    language={language}
    columns={[
      { key: 'unit', heading: say(words.name, language), rowHeader: true, cell: ({ unit }) => unit.name },
      { key: 'from', heading: say(words.oldUnits, language), cell: ({ from }) => from.name },
      { key: 'to', heading: say(words.newUnits, language), cell: ({ to }) => to.name },
    ]}
  />
);

function Lines({ preview, language }: Props) {
  const rows = [
    ...preview.linesByOldMap.map((line) => ({ ...line, map: words.byOldMap })),
    ...preview.linesByNewMap.map((line) => ({ ...line, map: words.byNewMap })),
  ];
  return (
    <Short
      title={say(words.linesMoved, language)}
      lead={
        preview.totals.old === preview.totals.now
          ? say(words.linesEqual(groupThousands(preview.totals.old)), language)
          : `${preview.totals.old} ≠ ${preview.totals.now}`
      }
      rows={rows}
      language={language}
      columns={[
        { key: 'map', heading: say(words.linesMoved, language), cell: ({ map }) => say(map, language) },
        { key: 'unit', heading: say(words.name, language), rowHeader: true, cell: ({ unit }) => unit.name },
        {
          key: 'count',
          heading: say(words.lines, language),
          numeric: true,
          cell: ({ count }) => groupThousands(count),
        },
      ]}
    />
  );
}

/** Roles do not move by themselves: whoever confirms says which are given in the successors too. */
function RoleChoice({ preview, language }: Props) {
  const choices = preview.roles.slice(0, MOST).flatMap(({ key, displayName, role, unit, successor, widens }) =>
    successor === null
      ? []
      : [
          {
            value: key,
            label: `${displayName} (${say(roleWords[role], language)})`,
            hint: `${unit.name} → ${successor.name}${widens ? `. ${say(words.roleWidens, language)}` : ''}`,
          },
        ],
  );
  if (choices.length === 0) return null;
  return (
    <CheckboxesField
      name="carryRoles"
      label={say(words.carryRoles, language)}
      hint={say(words.rolesLead, language)}
      language={language}
      optional
      choices={choices}
    />
  );
}
