import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { type Citation, cite } from '../../law/citation.ts';
import type { LawGap } from '../../law/dated-value.ts';
import { LAW_CONFIRMED_UNTIL } from '../../law/regimes.ts';
import type { AwardForm, AwardKind, UnknownForm } from '../award-form.ts';
import { formAt } from '../catalogue.ts';

/** A paper of a file, and when it is asked. */
export type Paper = {
  readonly code:
    | 'to_trinh'
    | 'danh_sach'
    | 'bao_cao_thanh_tich'
    | 'ban_tom_tat_thanh_tich'
    | 'bien_ban'
    | 'ket_qua_bo_phieu'
    | 'chung_nhan_sang_kien'
    | 'chung_nhan_thanh_tich'
    | 'xac_nhan_thue'
    | 'bao_cao_kiem_toan'
    | 'y_kien_tinh_uy'
    | 'y_kien_bo_tinh'
    | 'tep_dien_tu';
  readonly needed:
    | 'always'
    | 'if-relied-on'
    | 'if-pays-budget'
    | 'if-audited'
    | 'if-party-manages'
    | 'if-state-secret-not';
};

export type Dossier = {
  readonly papers: readonly Paper[];
  /** Original sets; null where the level sets the number. */
  readonly sets: number | null;
  readonly citation: Citation;
  readonly confirmed: boolean;
};

const always = (...codes: readonly Paper['code'][]): Paper[] => codes.map((code) => ({ code, needed: 'always' }));

const TAX: readonly Paper[] = [{ code: 'xac_nhan_thue', needed: 'if-pays-budget' }];
const STATE_EXTRAS: readonly Paper[] = [
  ...TAX,
  { code: 'bao_cao_kiem_toan', needed: 'if-audited' },
  { code: 'y_kien_tinh_uy', needed: 'if-party-manages' },
];
const INITIATIVE: Paper = { code: 'chung_nhan_sang_kien', needed: 'always' };
const IF_RELIED_ON: Paper = { code: 'chung_nhan_thanh_tich', needed: 'if-relied-on' };

type Content = Pick<Dossier, 'papers' | 'sets' | 'citation'>;
const nd91 = (article: string): Citation => cite('ND_91_2017', article);

const isFighter = (code: string): boolean => code.startsWith('CSTD_');

function titleFile2017({ code }: AwardForm): Content {
  if (code === 'CSTD_TOAN_QUOC') {
    return {
      papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban', 'ket_qua_bo_phieu'), INITIATIVE],
      sets: 2,
      citation: nd91('Đ49'),
    };
  }
  if (code === 'CO_TD_CHINH_PHU') {
    return {
      papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban', 'ket_qua_bo_phieu'), ...TAX],
      sets: 2,
      citation: nd91('Đ51'),
    };
  }
  const initiative = isFighter(code) ? [INITIATIVE] : [];
  const tax = ['CO_TD_BO_TINH', 'TT_LDXS', 'CSTD_BO_TINH'].includes(code) ? TAX : [];
  return {
    papers: [...always('to_trinh', 'danh_sach', 'bao_cao_thanh_tich', 'bien_ban'), ...initiative, ...tax],
    sets: 1,
    citation: nd91('Đ50'),
  };
}

const BY_KIND_2017: Readonly<Partial<Record<AwardKind, Content>>> = {
  huan_chuong: {
    papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban'), IF_RELIED_ON, ...STATE_EXTRAS],
    sets: 3,
    citation: nd91('Đ52'),
  },
  huy_chuong: { papers: always('to_trinh', 'danh_sach'), sets: 3, citation: nd91('Đ54') },
  danh_hieu_vinh_du: {
    papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban', 'ket_qua_bo_phieu'), ...STATE_EXTRAS],
    sets: 3,
    citation: nd91('Đ56'),
  },
  giay_khen: {
    papers: always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban'),
    sets: 1,
    citation: cite('LUAT_39_2013', 'Đ84 k2'),
  },
};

function certificateFile2017({ code }: AwardForm): Content {
  if (code === 'BK_TTCP')
    return {
      papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban'), ...STATE_EXTRAS],
      sets: 2,
      citation: nd91('Đ57'),
    };
  return {
    papers: [...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban'), IF_RELIED_ON, ...TAX],
    sets: 1,
    citation: cite('LUAT_39_2013', 'Đ84 k2'),
  };
}

function file2017(form: AwardForm): Content | undefined {
  if (form.kind === 'danh_hieu_thi_dua' || form.kind === 'co_thi_dua') return titleFile2017(form);
  return form.kind === 'bang_khen' ? certificateFile2017(form) : BY_KIND_2017[form.kind];
}

const ELECTRONIC: Paper = { code: 'tep_dien_tu', needed: 'if-state-secret-not' };

/** Luật 06/2022 Đ84: k1 titles, k2 forms, k3 opinions on State awards, k4 one original set and electronic files. */
function file2022(form: AwardForm): Content {
  const state = form.level === 'trung_uong';
  const title = form.kind === 'danh_hieu_thi_dua' || form.kind === 'co_thi_dua';
  const voted = isFighter(form.code) || form.kind === 'co_thi_dua';
  const papers: Paper[] = [
    ...always('to_trinh', 'bao_cao_thanh_tich', 'bien_ban'),
    ...(voted ? always('ket_qua_bo_phieu') : []),
    ...(isFighter(form.code) ? [INITIATIVE] : []),
    ...(title ? [] : [IF_RELIED_ON]),
    ...(state && form.code !== 'CSTD_TOAN_QUOC' ? always('y_kien_bo_tinh') : []),
    ...(state ? [ELECTRONIC] : []),
  ];
  return { papers, sets: state ? 1 : null, citation: cite('LUAT_06_2022', title ? 'Đ84 k1' : 'Đ84 k2') };
}

/** The file for sudden and found achievements by the simple procedure: a letter and a summary (NĐ 91/2017 Đ55; Luật 06/2022 Đ85). */
export function simpleDossier(asOf: PlainDate): Result<Dossier, LawGap> {
  if (asOf < isoDate('2017-10-01')) return refuse({ code: 'law-gap', what: 'dossier/simple', asOf });
  const papers = always('to_trinh', 'ban_tom_tat_thanh_tich');
  if (asOf < isoDate('2024-01-01')) return ok({ papers, sets: 3, citation: nd91('Đ55'), confirmed: true });
  // The Government's details (Đ85 k2) were not read.
  return ok({ papers, sets: 1, citation: cite('LUAT_06_2022', 'Đ85 k1'), confirmed: false });
}

/** The papers of the file for a form on a day; LawGap where we hold no list (2014–2017, Kỷ niệm chương, prizes before 2024). */
export function dossierOf(code: string, asOf: PlainDate): Result<Dossier, UnknownForm | LawGap> {
  const form = formAt(code, asOf);
  if (!form.ok) return form;
  if (asOf < isoDate('2017-10-01')) return refuse({ code: 'law-gap', what: `dossier/${code}`, asOf });
  const content = asOf < isoDate('2024-01-01') ? file2017(form.value) : file2022(form.value);
  if (!content) return refuse({ code: 'law-gap', what: `dossier/${code}`, asOf });
  return ok({ ...content, confirmed: asOf <= LAW_CONFIRMED_UNTIL });
}
