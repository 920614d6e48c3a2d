import { groupThousands } from '../../kernel/points.ts';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { pagesShown } from './pages-shown.ts';
import { Sign } from './sign.tsx';

export type PaginationProps = {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
  readonly language: Language;
};

function PageLink({ page, props }: { page: number; props: PaginationProps }) {
  const label = say(kitWords.page(groupThousands(page)), props.language);
  return (
    <a
      className="page-number"
      href={props.hrefOf(page)}
      aria-label={label}
      aria-current={page === props.page ? 'page' : undefined}
    >
      {groupThousands(page)}
    </a>
  );
}

function Turn({ to, props }: { to: 'previous' | 'next'; props: PaginationProps }) {
  const back = to === 'previous';
  return (
    <a className="page-turn" href={props.hrefOf(props.page + (back ? -1 : 1))} rel={back ? 'prev' : 'next'}>
      {back && <Sign name="left" />}
      {say(back ? kitWords.previousPage : kitWords.nextPage, props.language)}
      {!back && <Sign name="right" />}
    </a>
  );
}

/** Where the reader is in a long list, and the way on. One page shows only the count; an empty list says so itself. */
export function Pagination(props: PaginationProps) {
  const { page, pageSize, total, language } = props;
  if (total === 0) return null;
  const last = Math.ceil(total / pageSize);
  const firstRow = (page - 1) * pageSize + 1;
  const rows = kitWords.rowsShown(
    groupThousands(firstRow),
    groupThousands(Math.min(page * pageSize, total)),
    groupThousands(total),
  );
  return (
    <nav className="pagination" aria-label={say(kitWords.pages, language)}>
      <p className="pagination-rows">{say(rows, language)}</p>
      {last > 1 && (
        <div className="pagination-pages">
          {page > 1 && <Turn to="previous" props={props} />}
          {pagesShown(page, last).map((shown, index) =>
            shown === null ? (
              <span key={`gap-${index}`} className="page-gap">
                …
              </span>
            ) : (
              <PageLink key={shown} page={shown} props={props} />
            ),
          )}
          {page < last && <Turn to="next" props={props} />}
        </div>
      )}
    </nav>
  );
}
