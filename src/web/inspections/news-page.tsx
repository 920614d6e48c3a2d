import type { Unit } from '../../domain/organisation/unit.ts';
import type { readNewsDraft } from '../../procedures/news/show.ts';
import { figureToken, tokenKeys } from '../../domain/news/figure-tokens.ts';
import { groupThousands } from '../../kernel/points.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { figureName, inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { kitWords } from '../../words/kit.ts';
import { newsWords } from '../../words/news.ts';
import { pageWords } from '../../words/pages.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Paper } from '../kit/paper.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Table } from '../kit/table.tsx';
import { TextArea, TextField } from '../kit/text-fields.tsx';
import { screenDay } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { ReadInspection } from './inspection-read.ts';
import { inspectionTitle } from './names.ts';

type ReadNews = Extract<Awaited<ReturnType<typeof readNewsDraft.run>>, { ok: true }>['value'];

export type NewsPage = {
  readonly unit: Unit;
  readonly inspection: ReadInspection;
  /** The item as saved, with its preview. */
  readonly news: ReadNews;
  readonly typed: { readonly title: string; readonly body: string };
  readonly expectedVersion: number;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
  /** Who saved meanwhile. */
  readonly conflict: string | undefined;
};

type Props = NewsPage & { readonly visit: Visit };

/** The editor of a news item: text with tokens, the preview with their figures, and publishing. */
export function showNewsPage(visit: Visit, page: NewsPage): Response {
  const { language } = visit.var;
  const { unit, inspection, news, status, conflict } = page;
  const title = inspectionTitle(inspection, language);
  const published = news.item.state === 'published';
  const props = { ...page, visit };
  const crumbs = [
    { label: say(inspectionWords.list, language), href: addresses.inspections(unit.code) },
    { label: title, href: addresses.inspection(unit.code, inspection.id) },
  ];
  return showPage(visit, {
    title: say(words.newsTitle, language),
    unit,
    status,
    children: (
      <>
        <Breadcrumbs crumbs={crumbs} language={language} />
        <PageHeading
          title={say(words.newsTitle, language)}
          status={
            <StatusTag
              status={published ? 'closed' : 'draft'}
              label={say(published ? newsWords.statePublished : newsWords.stateDraft, language)}
              language={language}
            />
          }
          lead={title}
        />
        {conflict && (
          <Notice kind="error" title={say(pageWords.conflictTitle, language)} language={language}>
            <p>{conflict}</p>
          </Notice>
        )}
        {published ? <Published {...props} /> : <Editor {...props} />}
        <Preview {...props} />
        {!published && status === 200 && <Publish {...props} />}
      </>
    ),
  });
}

function Published({ visit, news: { item } }: Props) {
  const { language } = visit.var;
  return (
    <Notice kind="success" title={say(words.publishedTitle, language)} language={language}>
      {item.publishedAt && <p>{say(newsWords.publishedOn(screenDay(item.publishedAt)), language)}</p>}
      <p>
        <a href={addresses.newsItem(item.slug)}>{say(words.readPublic, language)}</a>
      </p>
    </Notice>
  );
}

function Editor({ visit, unit, inspection, news, typed, expectedVersion, problems, conflict }: Props) {
  const { language } = visit.var;
  return (
    <Form
      action={addresses.inspectionNews(unit.code, inspection.id)}
      language={language}
      problems={problems}
      hidden={{ expectedVersion: String(expectedVersion) }}
      actions={
        <>
          <Button kind="primary" sending={say(kitWords.sending, language)}>
            {say(conflict ? words.saveMine : words.save, language)}
          </Button>
          <ButtonLink href={addresses.inspection(unit.code, inspection.id)} kind="quiet">
            {say(kitWords.cancel, language)}
          </ButtonLink>
        </>
      }
    >
      <TextField
        name="title"
        label={say(newsWords.title, language)}
        value={typed.title}
        width="full"
        maxLength={300}
        error={problemOf(problems, 'title')}
        language={language}
      />
      <TextArea
        name="body"
        label={say(newsWords.body, language)}
        hint={say(newsWords.bodyHint, language)}
        value={typed.body}
        rows={18}
        error={problemOf(problems, 'body')}
        language={language}
      />
      <AvailableFigures visit={visit} news={news} />
    </Form>
  );
}

function Preview({ visit, news }: Props) {
  const { language } = visit.var;
  const { preview, unknownTokens, unboundNumbers, item } = news;
  const draft = item.state === 'draft';
  return (
    <Section title={say(newsWords.preview, language)} lead={draft ? say(words.saveFirst, language) : undefined}>
      {draft && unknownTokens.length > 0 && (
        <Notice kind="error" title={say(newsWords.unknownTokens, language)} language={language}>
          <p>{unknownTokens.map(figureToken).join(', ')}</p>
        </Notice>
      )}
      {draft && unboundNumbers.length > 0 && (
        <Notice kind="warning" title={say(newsWords.unboundNumbers, language)} language={language}>
          <ul>
            {unboundNumbers.map(({ number, context }, at) => (
              <li key={at}>
                <strong>{number}</strong>: …{context}…
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Paper label={say(newsWords.preview, language)}>
        <h3>{preview.title}</h3>
        {preview.paragraphs.map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </Paper>
    </Section>
  );
}

function Publish({ visit, unit, inspection, news }: Props) {
  const { language } = visit.var;
  return (
    <Section title={say(newsWords.publish, language)} lead={say(words.publishLead, language)}>
      <form action={addresses.inspectionNewsPublish(unit.code, inspection.id)} method="post">
        <input type="hidden" name="expectedVersion" value={news.item.version} />
        <Button sending={say(words.publishing, language)}>{say(newsWords.publish, language)}</Button>
      </form>
    </Section>
  );
}

/** Figures that count something or stand in the text; the many noughts stay out. */
function AvailableFigures({ visit, news }: Pick<Props, 'visit' | 'news'>) {
  const { language } = visit.var;
  const used = tokenKeys(`${news.shown.title} ${news.shown.body}`);
  const figures = [...news.figures].filter(([key, value]) => value !== 0 || used.includes(key));
  const title = say(words.availableFigures, language);
  return (
    <details>
      <summary>{title}</summary>
      <Table
        caption={title}
        captionHidden
        columns={[
          {
            key: 'name',
            heading: say(words.figure, language),
            rowHeader: true,
            cell: ([key]) => say(figureName(key), language),
          },
          {
            key: 'value',
            heading: say(words.value, language),
            numeric: true,
            cell: ([, value]) => groupThousands(value),
          },
          { key: 'token', heading: say(words.token, language), cell: ([key]) => <code>{figureToken(key)}</code> },
        ]}
        rows={figures}
        rowKey={([key]) => key}
        narrow="cards"
        language={language}
      />
    </details>
  );
}
