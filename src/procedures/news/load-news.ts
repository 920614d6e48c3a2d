import type { FigureValues } from '../../domain/inspections/inspection-figures.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { type NewsFigures, type NewsItem, findNews } from '../../store/news.ts';
import { pathThenAndNow } from '../organisation/unit-standing.ts';
import { type LoadedInspection, loadInspection } from '../inspections/load-inspection.ts';
import { readFigures } from '../inspections/read-figures.ts';
import type { Problem } from '../problem.ts';

export type LoadedNews = {
  readonly item: NewsItem;
  /** Units above the one that publishes, on the day of the session. */
  readonly path: readonly string[];
  /** The figures as the records give them now. */
  readonly figures: NewsFigures;
};

export async function loadNews(tx: Tx, id: string, today: PlainDate): Promise<Result<LoadedNews, Problem>> {
  const item = await findNews(tx, id);
  if (!item) return refuse({ code: 'not-found', what: 'news' });
  const loaded = await loadInspection(tx, item.inspectionId, today);
  if (!loaded.ok) return loaded;
  const path = await pathThenAndNow(tx, item.unitId, loaded.value.at, today);
  return ok({ item, path, figures: await figuresNow(tx, loaded.value, item) });
}

/** A figure that the draft had and the records no longer give is nought now, not unknown. */
async function figuresNow(tx: Tx, { inspection, at }: LoadedInspection, item: NewsItem): Promise<NewsFigures> {
  const { figures } = await readFigures(tx, inspection, at.knownAt);
  const gone = Object.keys(item.figures.values).map((key) => [key, 0] as const);
  return {
    knownAt: at.knownAt,
    values: Object.fromEntries([...gone, ...figures.map(({ key, value }) => [key, value] as const)]),
  };
}

export const valuesIn = ({ values }: NewsFigures): FigureValues => new Map(Object.entries(values));
