import { groupThousands } from '../../kernel/points.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { figureName, inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page-heading.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { screenMoment } from '../screen-moment.ts';
import type { ReadInspection, ReadPaper } from './inspection-read.ts';
import type { InspectionSection } from './inspection-page.tsx';

type Card = ReadInspection['papers'][number];

/** The minutes made so far, newest first, and what has changed since the newest. */
export function MinutesList(props: InspectionSection) {
  const { visit, inspection, latest } = props;
  const { language } = visit.var;
  const title = say(inspectionWords.minutes, language);
  return (
    <Section title={title} id="bien-ban">
      {latest?.stale && <Stale language={language} latest={latest} />}
      <Table
        caption={title}
        captionHidden
        columns={columnsFor(props)}
        rows={inspection.papers}
        rowKey={({ id }) => id}
        narrow="cards"
        empty={<EmptyState title={say(words.noMinutes, language)}>{say(words.noMinutesWhy, language)}</EmptyState>}
        language={language}
      />
    </Section>
  );
}

function Stale({ latest, language }: { readonly latest: ReadPaper; readonly language: Language }) {
  const title = latest.changes.length > 0 ? words.staleTitle : words.staleRecordTitle;
  return (
    <Notice kind="warning" title={say(title, language)} language={language}>
      {latest.changes.map(({ key, was, now }) => (
        <p key={key}>
          {say(words.figureChange(say(figureName(key), language), groupThousands(was), groupThousands(now)), language)}
        </p>
      ))}
      {latest.changes.length > 0 && latest.recordChanged && <p>{say(words.staleRecordTitle, language)}.</p>}
      <p>{say(words.staleWhy, language)}</p>
    </Notice>
  );
}

function columnsFor({ visit, unit, latest }: InspectionSection): readonly Column<Card>[] {
  const { language } = visit.var;
  return [
    { key: 'at', heading: say(words.madeAt, language), rowHeader: true, cell: ({ madeAt }) => screenMoment(madeAt) },
    {
      key: 'head',
      heading: say(words.ledgerHead, language),
      cell: ({ ledgerHead: { seq, hash } }) => (
        <span>
          {say(words.headEntry(groupThousands(seq)), language)} <code>{hash.slice(0, 12)}</code>
        </span>
      ),
    },
    {
      key: 'state',
      heading: say(words.state, language),
      cell: ({ id }) => {
        if (id !== latest?.id)
          return <StatusTag status="withdrawn" label={say(words.older, language)} language={language} />;
        return latest.stale ? (
          <StatusTag status="correctionRequested" label={say(words.stale, language)} language={language} />
        ) : (
          <StatusTag status="closed" label={say(words.current, language)} language={language} />
        );
      },
    },
    {
      key: 'files',
      heading: say(words.files, language),
      cell: ({ id, madeAt }) => (
        <span>
          {(['pdf', 'docx'] as const).map((format) => (
            <span key={format}>
              <a href={addresses.paper(unit.code, id, format)} download="" data-turbo="false">
                {say(format === 'pdf' ? words.pdf : words.word, language)}
                <span className="unseen"> {say(words.minutesOf(screenMoment(madeAt)), language)}</span>
              </a>{' '}
            </span>
          ))}
        </span>
      ),
    },
  ];
}
