import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords } from '../../words/import-screens.ts';
import { importWords } from '../../words/imports.ts';
import { togetherWords as words } from '../../words/import-together.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Progress } from '../kit/progress.tsx';
import { showPage } from '../show.tsx';
import { type Visit, signedIn } from '../visit.ts';
import type { PageOfImports } from './import-list-page.tsx';
import { importName } from './import-name.ts';
import { ImportStateTag } from './import-state-tag.tsx';
import { ImportTable } from './import-table.tsx';
import { REFRESH_SECONDS } from './progress-of-import.tsx';

/** A list that was not begun: its name, when the reader may know it, and the reason. */
export type RefusedList = { readonly importId: string; readonly name: string | null; readonly why: string };

export type TogetherPage = {
  readonly unit: { readonly code: string; readonly name: string };
  /** The lists that were begun, as they are now. */
  readonly list: PageOfImports;
  readonly written: number;
  readonly underWay: number;
  /** Lists of the unit that still need somebody: they were not touched. */
  readonly todo: PageOfImports;
  readonly refused: readonly RefusedList[];
  /** Lists that are ready and did not fit into this going. */
  readonly left: number;
  readonly hrefOf: (page?: number) => string;
};

type Props = TogetherPage & { readonly language: Language };

/** Several lists on their way into the book: how far they are, each with its own result, and those that were left alone. */
export function showTogether(visit: Visit, page: TogetherPage): Response {
  const { language } = visit.var;
  const { unit, list, refused, underWay, hrefOf } = page;
  const title = say(words.title, language);
  return showPage(visit, {
    title,
    unit,
    status: refused.length > 0 ? 422 : 200,
    ...(underWay > 0 && refused.length === 0 ? { refreshAfterSeconds: REFRESH_SECONDS } : {}),
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(importWords.import, language), href: addresses.imports(unit.code) }]}
          language={language}
        />
        <PageHeading title={title} lead={say(words.lead(groupThousands(list.total)), language)} />
        <Refused {...page} language={language} />
        <Outcome {...page} language={language} />
        <StillOpen {...page} language={language} />
        <Section title={say(words.lists, language)}>
          <ImportTable
            unit={unit.code}
            rows={list.rows}
            reader={signedIn(visit).displayName}
            empty={<EmptyState title={say(words.nothing, language)}>{say(words.nothingWhy, language)}</EmptyState>}
            language={language}
          />
          {list.total > 0 && <Pagination {...list} hrefOf={hrefOf} language={language} />}
        </Section>
      </>
    ),
  });
}

function Outcome({ list, written, underWay, left, hrefOf, language }: Props) {
  const inAll = list.total;
  const open = inAll - written - underWay;
  return (
    <>
      {underWay > 0 && (
        <div>
          <Progress
            label={say(words.atWork(groupThousands(written), groupThousands(inAll)), language)}
            done={inAll - underWay}
            total={inAll}
            refreshAfterSeconds={REFRESH_SECONDS}
            href={hrefOf()}
            language={language}
          />
          <p className="field-hint">{say(importScreenWords.mayLeave, language)}</p>
        </div>
      )}
      {underWay === 0 && written > 0 && (
        <Notice kind="success" title={say(words.done(groupThousands(written)), language)} language={language}>
          {left > 0 && <p>{say(words.left(groupThousands(left)), language)}</p>}
        </Notice>
      )}
      {underWay === 0 && open > 0 && (
        <Notice kind="warning" title={say(words.notDone(groupThousands(open)), language)} language={language} />
      )}
    </>
  );
}

function Refused({ unit, refused, language }: Props) {
  if (refused.length === 0) return null;
  return (
    <Notice kind="error" title={say(words.refused(groupThousands(refused.length)), language)} language={language}>
      <ul>
        {refused.map(({ importId, name, why }) => (
          <li key={importId}>
            {name !== null && <a href={addresses.import(unit.code, importId)}>{name}</a>}
            {name !== null && ': '}
            {why}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** How many of the lists that need somebody are named. */
const NAMED = 10;

function StillOpen({ unit, todo, language }: Props) {
  if (todo.total === 0) return null;
  const more = todo.total - Math.min(NAMED, todo.rows.length);
  return (
    <Notice
      kind="information"
      title={say(words.needSomebody(groupThousands(todo.total)), language)}
      language={language}
    >
      <ul>
        {todo.rows.slice(0, NAMED).map((each) => (
          <li key={each.id}>
            <a href={addresses.import(unit.code, each.id)}>{importName(each)}</a>{' '}
            <ImportStateTag of={each} language={language} />
          </li>
        ))}
        {more > 0 && (
          <li>
            <a href={withQuery(addresses.imports(unit.code), { need: 'todo' })}>
              {say(words.andMore(groupThousands(more)), language)}
            </a>
          </li>
        )}
      </ul>
    </Notice>
  );
}
