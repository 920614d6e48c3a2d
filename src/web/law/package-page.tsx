import { holdsOn } from '../../domain/awards/local/package-days.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { HeldPackage } from '../../procedures/law/local-packages.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { packageWords } from '../../words/local-package-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type AskedDay, askedDay, dayInLinks } from './asked-day.ts';
import { DemonstrationTag } from './demonstration-tag.tsx';
import { PackageParticulars } from './package-particulars.tsx';
import { PackageStandards } from './package-standards.tsx';
import { PackageTables } from './package-tables.tsx';

type Unit = { readonly code: string; readonly name: string };

/** One provincial package: what it is, its standards condition by condition with their articles, and its other values. */
export function showPackage(visit: Visit, unit: Unit, code: string): Response {
  const { language, office } = visit.var;
  const asked = askedDay(visit);
  const versions = office.localRules.held.filter(({ rules }) => rules.package.code === code);
  const shown = versionOf(versions, asked);
  if (!shown) return showProblem(visit, { code: 'not-found', what: 'page' });
  const local = shown.rules.package;
  const day = toScreenDate(holdsOn(local, asked.day) ? asked.day : local.from);
  const title = say(local, language);
  return showPage(visit, {
    title,
    unit,
    status: asked.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            {
              label: say(packageWords.title, language),
              href: withQuery(addresses.lawPackages(unit.code), { day: dayInLinks(visit, asked) }),
            },
          ]}
        />
        <PageHeading
          title={title}
          lead={local.province}
          status={local.demonstration && <DemonstrationTag language={language} />}
        />
        <ErrorSummary problems={asked.problems} language={language} />
        {local.demonstration && (
          <Notice kind="warning" title={say(packageWords.demonstrationWhy, language)} language={language} />
        )}
        <PackageParticulars unit={unit.code} day={day} shown={shown} versions={versions} language={language} />
        <PackageStandards unit={unit.code} day={day} local={local} language={language} />
        <PackageTables unit={unit.code} day={day} local={local} language={language} />
        <p className="section-lead">{say(libraryWords.noText, language)}</p>
      </>
    ),
  });
}

/** The version of the day, else the newest. */
const versionOf = (versions: readonly HeldPackage[], { day }: AskedDay): HeldPackage | undefined =>
  versions.find(({ rules }) => holdsOn(rules.package, day)) ??
  versions.toSorted((a, b) => (a.rules.package.from < b.rules.package.from ? 1 : -1))[0];
