import { toScreenDate } from '../../kernel/plain-date.ts';
import type { ReadCluster } from '../../procedures/clusters/show.ts';
import { clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { type Definition, DefinitionList } from '../kit/definition-list.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { Memberships, OtherYears, Sessions } from './cluster-sections.tsx';
import type { ClusterVisit } from './cluster-visits.ts';
import { MembersTable } from './members-table.tsx';

/** A cluster as of a day: who belonged to it then, under which name, and what they are today. */
export function showCluster(visit: Visit, { unit, found, problems }: ClusterVisit): Response {
  const { language } = visit.var;
  const { cluster, members, mayManage } = found;
  const props = { unit: unit.code, found, language };
  const overlaps = members.some(({ alsoIn }) => alsoIn.length > 0);
  const asked = visit.req.query('asOf');
  return showPage(visit, {
    title: cluster.name,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(words.title, language), href: addresses.clusters(unit.code) }]}
        />
        <PageHeading title={cluster.name} actions={<Actions {...props} />} />
        <Done done={visit.req.query('done')} language={language} />
        <ErrorSummary problems={problems} language={language} />
        <DefinitionList items={facts(found, language)} />
        {overlaps && mayManage && (
          <Notice kind="warning" title={say(words.overlapTitle, language)} language={language}>
            <p>{say(words.overlapWhy, language)}</p>
          </Notice>
        )}
        <Section title={say(words.members, language)}>
          <FilterBar
            action={addresses.cluster(unit.code, cluster.id)}
            language={language}
            submit={say(words.show, language)}
            active={asked !== undefined && asked !== ''}
          >
            <DateField
              name="asOf"
              label={say(words.asOf, language)}
              language={language}
              optional
              value={problems.length > 0 ? asked : toScreenDate(found.asOf)}
              error={problemOf(problems, 'asOf')}
            />
          </FilterBar>
          <MembersTable {...props} />
        </Section>
        <Memberships {...props} />
        <Sessions {...props} />
        <OtherYears {...props} />
      </>
    ),
  });
}

type Props = { readonly unit: string; readonly found: ReadCluster; readonly language: Language };

function Actions({ unit, found: { cluster, asOf, members, mayManage, renewedBy }, language }: Props) {
  return (
    <>
      {mayManage && <ButtonLink href={addresses.clusterJoin(unit, cluster.id)}>{say(words.join, language)}</ButtonLink>}
      {renewedBy && (
        <ButtonLink href={withQuery(addresses.clusterNew(renewedBy.code), { tu: cluster.id })}>
          {say(words.nextYear(String(cluster.year + 1)), language)}
        </ButtonLink>
      )}
      {members.length > 0 && (
        <ButtonLink href={withQuery(addresses.clusterXlsx(unit, cluster.id), { asOf: toScreenDate(asOf) })} download>
          {say(words.excel, language)}
        </ButtonLink>
      )}
    </>
  );
}

function Done({ done, language }: { readonly done: string | undefined; readonly language: Language }) {
  if (done === undefined) return null;
  return <Notice kind="success" title={say(done === 'lap' ? words.made : words.done, language)} language={language} />;
}

function facts({ cluster, region, members }: ReadCluster, language: Language): readonly Definition[] {
  const named = (part: 'leader' | 'deputy'): string => {
    const names = members.filter((member) => member.part === part).map(({ name }) => name);
    return names.length > 0 ? names.join(', ') : say(words.noLeader, language);
  };
  return [
    { term: say(words.year, language), value: String(cluster.year) },
    { term: say(words.region, language), value: region?.name ?? '' },
    { term: say(words.setUpBy, language), value: cluster.setUpBy },
    { term: say(words.leader, language), value: named('leader') },
    { term: say(words.deputy, language), value: named('deputy') },
  ];
}
