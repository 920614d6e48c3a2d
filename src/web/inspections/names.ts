import { placeName } from '../../procedures/statistics/unit-in-sentence.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, say } from '../../words/words.ts';
import type { ReadInspection } from './inspection-read.ts';

/** "Huyện Na Rì kiểm tra thành phố Bắc Kạn", by the names that the units had on the day. */
export function sessionTitle(inspecting: string, inspected: string, language: Language): string {
  const title = say(words.title(placeName(inspecting), placeName(inspected)), language);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

type Units = Pick<ReadInspection, 'inspectingUnit' | 'inspectedUnit'>;

export const inspectionTitle = ({ inspectingUnit, inspectedUnit }: Units, language: Language): string =>
  sessionTitle(inspectingUnit?.name ?? '', inspectedUnit?.name ?? '', language);
