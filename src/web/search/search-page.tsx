import { groupThousands } from '../../kernel/points.ts';
import type { FoundPage, find } from '../../procedures/search/find.ts';
import { searchGroupWords, searchWords } from '../../words/search.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { hitsOf } from './hit.ts';

export type Search = Extract<Awaited<ReturnType<typeof find.run>>, { ok: true }>['value'];

/** Tra cứu: the box, and what was found in groups. */
export function showSearch(visit: Visit, search: Search): Response {
  const { language } = visit.var;
  const { unit, q, page: shown, groups, beyond, tooShort } = search;
  const title = say(searchWords.title, language);
  const filled = groups.filter(({ found, more }) => found.rows.length > 0 || more);
  return showPage(visit, {
    title: q === '' ? title : `${title}: ${q}`,
    unit,
    children: (
      <>
        <PageHeading title={title} lead={say(searchWords.lead(unit.name), language)} />
        <FilterBar
          action={addresses.search(unit.code)}
          language={language}
          active={q !== ''}
          submit={say(searchWords.submit, language)}
        >
          <TextField
            name="q"
            label={say(searchWords.box, language)}
            hint={say(searchWords.boxHint, language)}
            language={language}
            optional
            value={q}
            width="full"
            maxLength={200}
          />
        </FilterBar>
        {tooShort && <Notice kind="information" title={say(searchWords.tooShort, language)} language={language} />}
        {beyond && (
          <Notice
            kind="information"
            title={say(searchWords.lastPage(groupThousands(shown)), language)}
            language={language}
          />
        )}
        {q !== '' && !tooShort && filled.length === 0 && (
          <EmptyState title={say(searchWords.nothing, language)}>{say(searchWords.nothingWhy, language)}</EmptyState>
        )}
        {filled.map((page) => (
          <Group key={page.found.group} visit={visit} search={search} page={page} />
        ))}
      </>
    ),
  });
}

type Props = { readonly visit: Visit; readonly search: Search; readonly page: FoundPage };

function Group({ visit, search, page: { found, more } }: Props) {
  const { language, office } = visit.var;
  const { unit, q, group, page } = search;
  const title = say(searchGroupWords[found.group], language);
  const there = (query: Readonly<Record<string, string | number>>) =>
    withQuery(addresses.search(unit.code), { q, ...query });
  return (
    <Section title={title} id={found.group}>
      {found.rows.length > 0 && (
        <Table
          caption={group === null ? title : say(searchWords.page(groupThousands(page)), language)}
          captionHidden={group === null}
          columns={[
            { key: 'found', heading: say(searchWords.found, language), rowHeader: true, cell: (hit) => hit.title },
            { key: 'about', heading: say(searchWords.about, language), cell: (hit) => hit.about },
            { key: 'why', heading: say(searchWords.why, language), cell: (hit) => hit.why },
          ]}
          rows={hitsOf(found, { unit: unit.code, today: office.today(), language })}
          rowKey={(hit) => hit.key}
          rowHref={(hit) => hit.href}
          narrow="cards"
          language={language}
        />
      )}
      <div className="actions">
        {group === null && more && (
          <ButtonLink href={there({ group: found.group })}>{say(searchWords.all(title), language)}</ButtonLink>
        )}
        {group !== null && page > 1 && (
          <ButtonLink href={there({ group, page: page - 1 })}>{say(searchWords.previous, language)}</ButtonLink>
        )}
        {group !== null && more && (
          <ButtonLink href={there({ group, page: page + 1 })}>{say(searchWords.next, language)}</ButtonLink>
        )}
        {group !== null && <ButtonLink href={there({})}>{say(searchWords.allGroups, language)}</ButtonLink>}
      </div>
    </Section>
  );
}
