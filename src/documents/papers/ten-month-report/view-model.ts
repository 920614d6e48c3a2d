import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Issuing, PlaceDate } from '../../layout/letterhead.ts';
import type { Bound } from '../../layout/line.ts';
import type { Signature } from '../../layout/signatures.ts';
import type { CommendationRow } from '../commendation-figures/view-model.ts';

/** Report on commendation of a unit over a period ("Báo cáo kết quả công tác khen thưởng 10 tháng đầu năm 2021"). */
export type TenMonthReport = {
  readonly issuing: Issuing;
  readonly placeDate: PlaceDate;
  /** Name of the period as the summary says it: "10 tháng đầu năm 2021". */
  readonly periodName: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Figures are those of the records up to this day. */
  readonly asOf: PlainDate;
  /** The unit as a sentence names it: "thành phố Bắc Kạn". */
  readonly unitName: string;
  /** The cluster's plan or the letter that asks for the report: "Kế hoạch số 05/KH-CTĐ ngày … của …"; null if none. */
  readonly requestedBy: string | null;
  readonly addressees: readonly string[];
  /** Titles and forms, highest authority first. */
  readonly rows: readonly CommendationRow[];
  /** Persons commended in the period who produce or work directly; null when it was not counted. */
  readonly directWorkers: Bound | null;
  readonly receivers: readonly string[];
  readonly signature: Signature;
};
