import { toScreenDate } from '../../kernel/plain-date.ts';
import { groupThousands } from '../../kernel/points.ts';
import { authorityPhrase, formPhrase } from '../../words/cells.ts';
import { periodName } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { recipientWords } from '../../words/recipients.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { LinesLink } from '../kit/figures.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import type { InspectionSection } from './inspection-page.tsx';
import type { ReadInspection } from './inspection-read.ts';

type Row = ReadInspection['rows'][number];

/** What the book gives for the period of the inspection, by authority, form and recipient. */
export function FiguresOfBook(props: InspectionSection) {
  const { visit, inspection, may } = props;
  const { language } = visit.var;
  const { record, inspectedUnit, rows } = inspection;
  const title = say(words.figures, language);
  const period = { from: toScreenDate(record.reportFrom), to: toScreenDate(record.reportTo) };
  return (
    <Section
      title={title}
      lead={say(words.figuresLead(say(periodName(record.reportFrom, record.reportTo), language)), language)}
      actions={
        may.readBook &&
        inspectedUnit && (
          <a href={withQuery(addresses.report(inspectedUnit.code), period)}>{say(words.openReport, language)}</a>
        )
      }
    >
      <Table
        caption={title}
        captionHidden
        columns={columnsFor(props)}
        rows={rows}
        rowKey={({ authority, form, recipient }) => `${authority} ${form} ${recipient}`}
        narrow="scroll"
        empty={<EmptyState title={say(words.noFigures, language)} />}
        language={language}
      />
    </Section>
  );
}

function columnsFor({ visit, inspection: { record, inspectedUnit }, may }: InspectionSection): readonly Column<Row>[] {
  const { language } = visit.var;
  const formName = ({ form }: Row): string => say(formPhrase(form, record.reportTo), language);
  const recipientName = ({ recipient }: Row): string => say(recipientWords[recipient], language);
  const period = { from: toScreenDate(record.reportFrom), to: toScreenDate(record.reportTo) };
  const decided = (row: Row) => {
    const value = groupThousands(row.decided);
    if (!may.readBook || !inspectedUnit || row.decided === 0) return value;
    const { authority, form, recipient } = row;
    const href = withQuery(addresses.book(inspectedUnit.code), { authority, form, recipient, ...period });
    return <LinesLink href={href} value={value} meaning={`${recipientName(row)}, ${formName(row)}`} />;
  };
  return [
    { key: 'form', heading: say(words.form, language), rowHeader: true, cell: formName },
    {
      key: 'authority',
      heading: say(words.authority, language),
      cell: ({ authority }) => say(authorityPhrase(authority), language),
    },
    { key: 'recipient', heading: say(words.recipient, language), cell: recipientName },
    {
      key: 'submitted',
      heading: say(words.submitted, language),
      numeric: true,
      cell: ({ submitted }) => groupThousands(submitted),
    },
    { key: 'decided', heading: say(words.decided, language), numeric: true, cell: decided },
    {
      key: 'pending',
      heading: say(words.pending, language),
      numeric: true,
      cell: ({ pending }) => groupThousands(pending),
    },
  ];
}
