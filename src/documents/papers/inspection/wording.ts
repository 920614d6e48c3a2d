import type { Attendant, ClockTime, Cooperation, FieldVisit } from './view-model.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** "08 giờ 00" */
export const clockTime = ({ hour, minute }: ClockTime): string => `${two(hour)} giờ ${two(minute)}`;

/** "đồng chí Nông Văn Thắng, Phó Chủ tịch HĐND huyện" within a sentence. */
export const namedWithPost = ({ formOfAddress, name, post }: Attendant): string =>
  `${formOfAddress.charAt(0).toLowerCase()}${formOfAddress.slice(1)} ${name}, ${post}`;

type In<State extends Cooperation['state']> = Extract<Cooperation, { readonly state: State }>;

/** The matters in one state: what one side wishes is told apart from what both agreed or signed. */
export const inState = <State extends Cooperation['state']>(
  matters: readonly Cooperation[],
  state: State,
): readonly In<State>[] => matters.filter((matter): matter is In<State> => matter.state === state);

const VISIT_TIMES: Readonly<Record<FieldVisit['when'], string>> = {
  before: 'Trước buổi làm việc',
  during: 'Trong thời gian kiểm tra',
  after: 'Sau buổi làm việc',
};

/** "Trước buổi làm việc, Đoàn kiểm tra đã tham quan thực tế tại …" */
export const visitSentence = ({ when, place, subject }: FieldVisit, delegation: string): string =>
  `${VISIT_TIMES[when]}, ${delegation} đã tham quan thực tế tại ${place}${subject === null ? '' : ` (${subject})`}`;
