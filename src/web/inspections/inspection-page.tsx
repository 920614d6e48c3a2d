import type { Unit } from '../../domain/organisation/unit.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { FiguresOfBook } from './figures-of-book.tsx';
import type { ReadInspection, ReadPaper } from './inspection-read.ts';
import { MinutesList } from './minutes-list.tsx';
import { inspectionTitle } from './names.ts';
import { Attendants, Session } from './session-sections.tsx';
import { Targets } from './targets-section.tsx';
import { Closing, Findings, Told } from './told-sections.tsx';

/** What the reader may do with an inspection, seen from the unit of the address. */
export type InspectionRights = { readonly record: boolean; readonly writeNews: boolean; readonly readBook: boolean };

export type InspectionPage = {
  readonly unit: Unit;
  readonly inspection: ReadInspection;
  /** The newest minutes with what has changed since. */
  readonly latest: ReadPaper | null;
  /** Whether the reader may open the cluster in which it was held. */
  readonly mayOpenCluster: boolean;
  readonly may: InspectionRights;
  /** A step that was refused: its sentence. */
  readonly refusal?: { readonly status: 409 | 422; readonly text: string } | undefined;
};

export type InspectionSection = InspectionPage & { readonly visit: Visit };

/** One cross-inspection, in the order of its minutes. */
export function showInspectionPage(visit: Visit, page: InspectionPage): Response {
  const { language } = visit.var;
  const { unit, inspection, refusal } = page;
  const props = { ...page, visit };
  const title = inspectionTitle(inspection, language);
  return showPage(visit, {
    title,
    unit,
    status: refusal?.status ?? 200,
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(inspectionWords.list, language), href: addresses.inspections(unit.code) }]}
          language={language}
        />
        <PageHeading title={title} lead={<Lead {...page} />} actions={<Actions {...props} />} />
        {refusal && <Notice kind="error" title={refusal.text} language={language} />}
        <MinutesList {...props} />
        <Session {...props} />
        <Attendants {...props} />
        <Targets {...props} />
        <FiguresOfBook {...props} />
        <Findings {...props} />
        <Told {...props} />
        <Closing {...props} />
      </>
    ),
  });
}

/** The day, and the cluster of that day, which opens for those who may see it. */
function Lead({ unit, inspection: { cluster, record }, mayOpenCluster }: InspectionPage) {
  const day = toScreenDate(record.heldOn);
  if (!cluster) return day;
  const there = withQuery(addresses.cluster(unit.code, cluster.id), { asOf: day });
  return (
    <>
      {day} · {mayOpenCluster ? <a href={there}>{cluster.name}</a> : cluster.name}
    </>
  );
}

function Actions({ visit, unit, inspection: { id, news }, may }: InspectionSection) {
  const { language } = visit.var;
  return (
    <>
      {may.record && (
        <form action={addresses.inspectionMinutes(unit.code, id)} method="post">
          <Button kind="primary" sending={say(words.makingMinutes, language)}>
            {say(inspectionWords.makeMinutes, language)}
          </Button>
        </form>
      )}
      {may.record && (
        <ButtonLink href={addresses.inspectionEdit(unit.code, id)}>{say(words.edit, language)}</ButtonLink>
      )}
      {may.writeNews && news && (
        <ButtonLink href={addresses.inspectionNews(unit.code, id)}>{say(words.openNews, language)}</ButtonLink>
      )}
      {may.writeNews && !news && (
        <form action={addresses.inspectionNewsDraft(unit.code, id)} method="post">
          <Button>{say(words.writeNews, language)}</Button>
        </form>
      )}
    </>
  );
}
