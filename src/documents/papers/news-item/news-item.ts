import { closed, paragraph, text } from '../../layout/blocks.ts';
import { type Line, textOf } from '../../layout/line.ts';
import type { PaperDocument } from '../../layout/paper.ts';
import { cooperation } from './cooperation.ts';
import { exchange } from './exchange.ts';
import { lead } from './lead.ts';
import { resultsOfPeriod } from './results-of-period.ts';
import type { InspectionNews, NewsText } from './view-model.ts';
import { visits } from './visits.ts';

const titleOf = ({ host, clusterName }: InspectionNews): string =>
  `Kiểm tra công tác thi đua, khen thưởng của ${clusterName} tại ${host.unitName}`;

/** The paragraphs, the last one closed with "./.". */
function paragraphsOf(view: InspectionNews): readonly Line[] {
  const all = [lead(view), ...resultsOfPeriod(view), ...exchange(view), ...cooperation(view), ...visits(view)];
  return all.map((each, at) => (at === all.length - 1 ? closed(each, './.') : each));
}

/** The news draft as plain text: title and paragraphs. */
export const newsText = (view: InspectionNews): NewsText => ({
  title: titleOf(view),
  paragraphs: paragraphsOf(view).map(textOf),
});

/** The same draft as a paper, with its figures bound. Not an administrative document: it has no letterhead. */
export const newsItem = (view: InspectionNews): PaperDocument => ({
  title: titleOf(view),
  blocks: [
    text('headline', titleOf(view)),
    ...paragraphsOf(view).map((each) => paragraph(each)),
    ...(view.author === null ? [] : [text('byline', view.author)]),
  ],
});
