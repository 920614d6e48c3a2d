import type { ReactNode } from 'react';
import type { Statement, Wish } from '../../domain/inspections/inspection.ts';
import { splitParagraphs } from '../../procedures/typed-text.ts';
import { inspectionWords, sideWords, wishStateWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import type { StatusCode } from '../../words/kit.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { Prose, Section } from '../kit/page-heading.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Table } from '../kit/table.tsx';
import type { InspectionSection } from './inspection-page.tsx';

type PartProps = { readonly title: string; readonly items: readonly string[] };

/** A section of short items; left out when there are none. */
function Items({ title, items }: PartProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <Prose>
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

/** Results in the officer's words, strong and weak points. */
export function Findings({ visit, inspection: { record } }: InspectionSection) {
  const { language } = visit.var;
  return (
    <>
      {record.results.map(({ title, paragraphs }) => (
        <Section key={title} title={title}>
          <Prose>
            {splitParagraphs(paragraphs).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Prose>
        </Section>
      ))}
      <Items title={say(inspectionWords.strongPoints, language)} items={record.strongPoints} />
      <Items title={say(inspectionWords.weakPoints, language)} items={record.weakPoints} />
    </>
  );
}

/** Who said it, before what was said. */
const bySide = ({ by, text }: Statement, language: Language): string => `${say(sideWords[by], language)}: ${text}`;

/** Questions and answers, difficulties, proposals, experience exchanged, and wishes with how far they got. */
export function Told({ visit, inspection: { record } }: InspectionSection) {
  const { language } = visit.var;
  const said = (title: Phrase, statements: readonly Statement[]): PartProps => ({
    title: say(title, language),
    items: statements.map((statement) => bySide(statement, language)),
  });
  return (
    <>
      {record.questions.length > 0 && (
        <Section title={say(inspectionWords.questions, language)}>
          <Table
            caption={say(inspectionWords.questions, language)}
            captionHidden
            columns={[
              { key: 'question', heading: say(words.question, language), rowHeader: true, cell: ({ text }) => text },
              { key: 'by', heading: say(words.side, language), cell: ({ by }) => say(sideWords[by], language) },
              {
                key: 'answer',
                heading: say(inspectionWords.answer, language),
                cell: ({ answer }) => answer || say(words.noAnswer, language),
              },
            ]}
            rows={record.questions}
            rowKey={({ text }) => text}
            narrow="cards"
            language={language}
          />
        </Section>
      )}
      <Items {...said(inspectionWords.difficulties, record.difficulties)} />
      <Items {...said(inspectionWords.proposals, record.proposals)} />
      <Items title={say(inspectionWords.exchanges, language)} items={record.exchanges} />
      <Wishes wishes={record.wishes} language={language} />
    </>
  );
}

const WISH_STATUS = { proposed: 'pending', agreed: 'met', signed: 'closed' } as const satisfies Record<
  Wish['state'],
  StatusCode
>;

function Wishes({ wishes, language }: { readonly wishes: readonly Wish[]; readonly language: Language }) {
  if (wishes.length === 0) return null;
  const title = say(inspectionWords.wishes, language);
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        columns={[
          { key: 'text', heading: say(words.content, language), rowHeader: true, cell: ({ text }) => text },
          { key: 'by', heading: say(words.side, language), cell: ({ by }) => say(sideWords[by], language) },
          {
            key: 'state',
            heading: say(words.wishState, language),
            cell: ({ state, signedPaper }) => (
              <div>
                <StatusTag
                  status={WISH_STATUS[state]}
                  label={say(wishStateWords[state], language)}
                  language={language}
                />
                {signedPaper && <p>{signedPaper}</p>}
              </div>
            ),
          },
        ]}
        rows={wishes}
        rowKey={({ text }) => text}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}

/** Opinion of the inspected unit, and who keeps the minutes. */
export function Closing({ visit, inspection: { record } }: InspectionSection) {
  const { language } = visit.var;
  return (
    <>
      <Items title={say(inspectionWords.opinion, language)} items={record.opinion === '' ? [] : [record.opinion]} />
      <Items title={say(inspectionWords.copyHolders, language)} items={record.copyHolders} />
    </>
  );
}
