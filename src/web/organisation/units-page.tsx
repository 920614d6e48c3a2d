import { unitKinds, type Unit } from '../../domain/organisation/unit.ts';
import { groupThousands } from '../../kernel/points.ts';
import { unitKindWords } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading, Prose, Section } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type UnitBranch, branchesBelow, countBranches } from './unit-tree.ts';

export type ShownUnits = {
  readonly unit: Unit;
  /** As typed or as shown. */
  readonly asOf: string;
  readonly problems: readonly FormProblem[];
  /** Units that exist on the day; null while the day cannot be accepted. */
  readonly units: readonly Unit[] | null;
};

/** Đơn vị, cá nhân: the tree below a unit on a day, and the way to a person. */
export function showUnits(visit: Visit, { unit, asOf, problems, units }: ShownUnits): Response {
  const { language } = visit.var;
  const title = say(organisationWords.title, language);
  const branches = units && branchesBelow(unit.id, units);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={
            branches
              ? `${unit.name}: ${say(organisationWords.lead(groupThousands(countBranches(branches)), asOf), language)}`
              : unit.name
          }
          actions={
            <ButtonLink href={withQuery(addresses.book(unit.code), { recipient: 'ca_nhan', order: 'name' })}>
              {say(organisationWords.peopleByName, language)}
            </ButtonLink>
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <FilterBar action={addresses.organisation(unit.code)} language={language}>
          <DateField
            name="asOf"
            label={say(organisationWords.asOf, language)}
            language={language}
            optional
            hint=""
            value={asOf}
            error={problemOf(problems, 'asOf')}
          />
        </FilterBar>
        {branches && <Branches branches={branches} language={language} />}
      </>
    ),
  });
}

function Branches({ branches, language }: { branches: readonly UnitBranch[]; language: Language }) {
  if (branches.length === 0) {
    return (
      <EmptyState title={say(organisationWords.noUnits, language)}>
        {say(organisationWords.noUnitsWhy, language)}
      </EmptyState>
    );
  }
  const byKind = Map.groupBy(branches, ({ unit }) => unit.kind);
  return unitKinds
    .filter((kind) => byKind.has(kind))
    .map((kind) => (
      <Section
        key={kind}
        title={`${say(unitKindWords[kind], language)} (${groupThousands(byKind.get(kind)?.length ?? 0)})`}
      >
        <Prose>
          <BranchList branches={byKind.get(kind) ?? []} language={language} kindShown={false} />
        </Prose>
      </Section>
    ));
}

type BranchListProps = {
  readonly branches: readonly UnitBranch[];
  readonly language: Language;
  readonly kindShown: boolean;
};

function BranchList({ branches, language, kindShown }: BranchListProps) {
  return (
    <ul>
      {branches.map(({ unit, below }) => (
        <li key={unit.id}>
          <a href={addresses.unit(unit.code)}>{unit.name}</a>
          {kindShown && ` (${say(unitKindWords[unit.kind], language)})`}
          {below.length > 0 && <BranchList branches={below} language={language} kindShown />}
        </li>
      ))}
    </ul>
  );
}
