import type { CommendationRow, FiguresByKind, Stage } from '../../documents/papers/commendation-figures/view-model.ts';
import { AUTHORITIES, isAuthorityCode } from '../../domain/awards/authorities.ts';
import { findForm, formAt } from '../../domain/awards/catalogue.ts';
import { awardFigureKey } from '../../domain/inspections/inspection-figures.ts';
import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import type { ReportRow } from '../../domain/statistics/award-report.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { placeName } from './unit-in-sentence.ts';

/** What a paper must know beside the rows: whose report it is, and which pending forms were agreed and sent upward. */
export type CommendationContext = {
  /** Name of the reporting unit, as of the period. */
  readonly unitName: string;
  /** Last day of the period: forms bear the names of the law in force then. */
  readonly to: PlainDate;
  /** "authority/form". */
  readonly agreed: ReadonlySet<string>;
};

/** Rows of the report as papers tell them: one per authority and form, names as papers write them, each figure bound. */
export function commendationRows(rows: readonly ReportRow[], context: CommendationContext): readonly CommendationRow[] {
  return [...Map.groupBy(rows, ({ authority, form }) => `${authority}/${form}`)].map(([key, sameForm]) => {
    const { authority, form } = sameForm[0] as ReportRow;
    return {
      authorityName: authorityInPaper(authority, context.unitName),
      formName: formInPaper(form, authority, context.to),
      mention: null,
      agreedBy: context.agreed.has(key) ? AGREEING_BODY : null,
      submitted: byKind(sameForm, 'submitted'),
      decided: byKind(sameForm, 'decided'),
      pending: byKind(sameForm, 'pending'),
    };
  });
}

/** Awards of the State go up through the province. */
const AGREEING_BODY = 'UBND tỉnh';

function byKind(sameForm: readonly ReportRow[], stage: Stage): FiguresByKind {
  const bound = (kind: RecipientKind) => {
    const { authority, form } = sameForm[0] as ReportRow;
    return {
      value: sameForm.find(({ recipient }) => recipient === kind)?.[stage] ?? 0,
      key: awardFigureKey(authority, form, stage, kind),
    };
  };
  return { tapThe: bound('tap_the'), hoGiaDinh: bound('ho_gia_dinh'), caNhan: bound('ca_nhan') };
}

/** "Chủ tịch UBND tỉnh", "Chủ tịch UBND thành phố": chairs by what their unit is, others by their name in the law. */
export function authorityInPaper(code: string, unitName: string): string {
  if (code === 'CT_UBND_TINH') return 'Chủ tịch UBND tỉnh';
  const kind = /^(huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?= )/.exec(placeName(unitName))?.[1];
  if (code === 'CT_UBND_HUYEN' && kind && DISTRICT_KINDS.includes(kind)) return `Chủ tịch UBND ${kind}`;
  if (code === 'CT_UBND_XA' && kind && !DISTRICT_KINDS.includes(kind)) return `Chủ tịch UBND ${kind}`;
  return isAuthorityCode(code) ? AUTHORITIES[code].nameVi : code;
}

const DISTRICT_KINDS: readonly string[] = ['huyện', 'thành phố', 'thị xã', 'quận'];

const MINISTRY_OR_PROVINCE = /[Bb]ộ, ban, ngành, tỉnh(, đoàn thể trung ương)?/;

/** Name of a form beside its authority, which need not be said twice: "Bằng khen", "Giấy khen", "Cờ thi đua cấp tỉnh". */
export function formInPaper(code: string, authority: string, on: PlainDate): string {
  const inForce = formAt(code, on);
  const form = inForce.ok ? inForce.value : findForm(code);
  if (!form) return code;
  if (form.kind === 'bang_khen') return 'Bằng khen';
  if (form.kind === 'giay_khen') return 'Giấy khen';
  return authority === 'CT_UBND_TINH' ? form.nameVi.replace(MINISTRY_OR_PROVINCE, 'tỉnh') : form.nameVi;
}
