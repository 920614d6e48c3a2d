import { reportWords } from '../../words/reports.ts';
import { say } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

/** Said when the PDF could not be made: the Word file comes from another writer and is there. */
export function showNoPdf(visit: Visit, unit: { readonly code: string; readonly name: string }): Response {
  const { language } = visit.var;
  const title = say(reportWords.noPdfTitle, language);
  return showPage(visit, {
    title,
    unit,
    status: 500,
    children: (
      <>
        <PageHeading title={title} />
        <Notice kind="error" title={say(reportWords.noPdf, language)} language={language} />
      </>
    ),
  });
}
