import { type Line, line } from '../../layout/line.ts';
import type { InspectionNews } from './view-model.ts';

const topicsOf = (topics: readonly string[]): string =>
  topics.length === 0 ? '' : ` đã trao đổi về nghiệp vụ: ${topics.join('; ')}`;

const difficultiesOf = (difficulties: readonly string[]): string =>
  difficulties.length === 0 ? '' : ` nêu một số khó khăn, vướng mắc: ${difficulties.join('; ')}`;

/** Questions of the trade, difficulties, and the exchange of experience that took place. */
export function exchange(view: InspectionNews): readonly Line[] {
  const said = [topicsOf(view.questionTopics), difficultiesOf(view.difficulties)].filter((part) => part !== '');
  const session =
    said.length === 0
      ? ''
      : `Tại buổi làm việc, các thành viên Đoàn kiểm tra và ${view.host.unitName}${said.join(';')}.`;
  const experience = view.exchangedExperience
    ? 'Hai đơn vị đã trao đổi kinh nghiệm về công tác thi đua, khen thưởng.'
    : '';
  const sentences = [session, experience].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [line`${sentences.join(' ')}`];
}
