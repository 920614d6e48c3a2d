import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { type Citation, type Confidence, cite } from '../law/citation.ts';
import type { AuthorityCode } from './authorities.ts';

/** Who decides a set of forms, from a day until the same form's next row. */
export type CompetenceRow = {
  readonly from: PlainDate;
  readonly forms: readonly string[];
  readonly authorities: readonly AuthorityCode[];
  readonly citation: Citation;
  readonly confidence: Confidence;
};

const LAW_2013 = isoDate('2014-06-01');
const LAW_2022 = isoDate('2024-01-01');
const TWO_TIER = isoDate('2025-07-01');

const ORDERS = [
  'HC_SAO_VANG',
  'HC_HCM',
  'HC_DOC_LAP_1',
  'HC_DOC_LAP_2',
  'HC_DOC_LAP_3',
  'HC_QUAN_CONG_1',
  'HC_QUAN_CONG_2',
  'HC_QUAN_CONG_3',
  'HC_LAO_DONG_1',
  'HC_LAO_DONG_2',
  'HC_LAO_DONG_3',
  'HC_BVTQ_1',
  'HC_BVTQ_2',
  'HC_BVTQ_3',
  'HC_CHIEN_CONG_1',
  'HC_CHIEN_CONG_2',
  'HC_CHIEN_CONG_3',
  'HC_DDKDT',
  'HC_DUNG_CAM',
  'HC_HUU_NGHI',
] as const;

const MEDALS = ['HCH_QKQT', 'HCH_VANTQ', 'HCH_CSVV_1', 'HCH_CSVV_2', 'HCH_CSVV_3', 'HCH_HUU_NGHI'] as const;

const HONOURS = ['AH_LAO_DONG', 'AH_LLVT', 'BMVNAH', 'TINH_TP_ANH_HUNG', 'GT_HCM', 'GT_NHA_NUOC'] as const;

const PEOPLES_TITLES_2003 = ['NHA_GIAO', 'THAY_THUOC', 'NGHE_SI', 'NGHE_NHAN'] as const;

const PEOPLES_TITLES_2022 = [
  'NHA_GIAO_ND',
  'NHA_GIAO_UT',
  'THAY_THUOC_ND',
  'THAY_THUOC_UT',
  'NGHE_SI_ND',
  'NGHE_SI_UT',
  'NGHE_NHAN_ND',
  'NGHE_NHAN_UT',
] as const;

/** Luật 15/2003 Đ77–80 (79, 80 as amended in 2013) and NĐ 91/2017; Luật 06/2022 Đ77–80; NĐ 129/2025 Đ59. */
export const COMPETENCE: readonly CompetenceRow[] = [
  {
    from: LAW_2013,
    forms: [...ORDERS, ...MEDALS, ...HONOURS, ...PEOPLES_TITLES_2003],
    authorities: ['CHU_TICH_NUOC'],
    citation: cite('LUAT_15_2003', 'Đ77'),
    confidence: 'text',
  },
  {
    // The Prime Minister signs by delegation (NĐ 91/2017 Đ51 k2).
    from: LAW_2013,
    forms: ['CO_TD_CHINH_PHU'],
    authorities: ['CHINH_PHU', 'TTCP'],
    citation: cite('LUAT_15_2003', 'Đ78'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['CSTD_TOAN_QUOC', 'BK_TTCP'],
    authorities: ['TTCP'],
    citation: cite('LUAT_15_2003', 'Đ78'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['CSTD_BO_TINH', 'CO_TD_BO_TINH', 'TT_LDXS', 'BK_BO_TINH'],
    authorities: ['BO_TRUONG', 'CQ_TW_TO_CHUC', 'CT_UBND_TINH'],
    citation: cite('LUAT_39_2013', 'Đ79'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['DV_QUYET_THANG'],
    authorities: ['CT_UBND_TINH', 'QUAN_KHU_DHQG', 'BQP_BCA_PHAN_CAP'],
    citation: cite('ND_91_2017', 'Đ43 k1'),
    confidence: 'secondary',
  },
  {
    from: LAW_2013,
    forms: ['CSTD_CO_SO', 'TT_LDTT'],
    authorities: ['THU_TRUONG_CQCM_TINH', 'THU_TRUONG_DV_THUOC_BO', 'CT_UBND_HUYEN', 'CT_HDQT_HDTV', 'DN_HTX'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['LDTT'],
    authorities: [
      'THU_TRUONG_CQCM_TINH',
      'THU_TRUONG_DV_THUOC_BO',
      'CT_UBND_HUYEN',
      'CT_UBND_XA',
      'CT_HDQT_HDTV',
      'DN_HTX',
    ],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['CSTT', 'DV_TIEN_TIEN'],
    authorities: ['BQP_BCA_PHAN_CAP', 'CT_UBND_HUYEN'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'secondary',
  },
  {
    from: LAW_2013,
    forms: ['THON_VAN_HOA', 'GIAY_KHEN_HUYEN'],
    authorities: ['CT_UBND_HUYEN'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['GD_VAN_HOA', 'GIAY_KHEN_XA'],
    authorities: ['CT_UBND_XA'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['GIAY_KHEN_SO'],
    authorities: ['THU_TRUONG_CQCM_TINH'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['GIAY_KHEN_DV_BO'],
    authorities: ['THU_TRUONG_DV_THUOC_BO'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['GIAY_KHEN_DN'],
    authorities: ['CT_HDQT_HDTV', 'DN_HTX'],
    citation: cite('LUAT_39_2013', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2013,
    forms: ['KNC_BO_TINH'],
    authorities: ['BO_TRUONG', 'CQ_TW_TO_CHUC'],
    citation: cite('ND_91_2017', 'Đ37 k1'),
    confidence: 'secondary',
  },
  {
    from: LAW_2013,
    forms: ['HUY_HIEU_TINH'],
    authorities: ['CT_UBND_TINH'],
    citation: cite('ND_91_2017', 'Đ37 k2'),
    confidence: 'secondary',
  },
  {
    from: LAW_2022,
    forms: [...ORDERS, ...MEDALS, ...HONOURS, ...PEOPLES_TITLES_2022],
    authorities: ['CHU_TICH_NUOC'],
    citation: cite('LUAT_06_2022', 'Đ77'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['HCH_TNXP'],
    authorities: ['CHU_TICH_NUOC'],
    citation: cite('LUAT_06_2022', 'Đ96 k2'),
    confidence: 'text',
  },
  {
    // Whether the delegation of the signature to the Prime Minister goes on was not read.
    from: LAW_2022,
    forms: ['CO_TD_CHINH_PHU'],
    authorities: ['CHINH_PHU', 'TTCP'],
    citation: cite('LUAT_06_2022', 'Đ78 k1'),
    confidence: 'uncertain',
  },
  {
    from: LAW_2022,
    forms: ['CSTD_TOAN_QUOC', 'BK_TTCP'],
    authorities: ['TTCP'],
    citation: cite('LUAT_06_2022', 'Đ78 k2'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['KNC_UBTVQH'],
    authorities: ['UBTVQH'],
    citation: cite('LUAT_06_2022', 'Đ79 k1'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['CSTD_BO_TINH', 'CO_TD_BO_TINH', 'TT_LDXS', 'BK_BO_TINH', 'KNC_BO_TINH'],
    authorities: ['BO_TRUONG', 'CQ_TW_TO_CHUC', 'CT_UBND_TINH'],
    citation: cite('LUAT_06_2022', 'Đ79'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['XA_TIEU_BIEU'],
    authorities: ['CT_UBND_TINH'],
    citation: cite('LUAT_06_2022', 'Đ79 k4'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['DV_QUYET_THANG'],
    authorities: ['BQP_BCA_PHAN_CAP'],
    citation: cite('LUAT_06_2022', 'Đ79 k5'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['CSTT', 'DV_TIEN_TIEN'],
    authorities: ['BQP_BCA_PHAN_CAP'],
    citation: cite('LUAT_06_2022', 'Đ80 k5'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['CSTD_CO_SO', 'TT_LDTT'],
    authorities: ['THU_TRUONG_CQCM_TINH', 'THU_TRUONG_DV_THUOC_BO', 'BO_TRUONG_UY_QUYEN', 'CT_UBND_HUYEN', 'DN_HTX'],
    citation: cite('LUAT_06_2022', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['LDTT'],
    authorities: [
      'THU_TRUONG_CQCM_TINH',
      'THU_TRUONG_DV_THUOC_BO',
      'BO_TRUONG_UY_QUYEN',
      'CT_UBND_HUYEN',
      'CT_UBND_XA',
      'DN_HTX',
    ],
    citation: cite('LUAT_06_2022', 'Đ80'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['GIAY_KHEN'],
    authorities: [
      'THU_TRUONG_CQCM_TINH',
      'THU_TRUONG_DV_THUOC_BO',
      'CT_UBND_HUYEN',
      'CT_UBND_XA',
      'CT_HDQT_HDTV',
      'DN_HTX',
    ],
    citation: cite('LUAT_06_2022', 'Đ75 k1'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['THON_VAN_HOA'],
    authorities: ['CT_UBND_HUYEN'],
    citation: cite('LUAT_06_2022', 'Đ80 k2'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['GD_VAN_HOA'],
    authorities: ['CT_UBND_XA'],
    citation: cite('LUAT_06_2022', 'Đ80 k3'),
    confidence: 'text',
  },
  {
    from: LAW_2022,
    forms: ['CO_TD_QK_DHQG'],
    authorities: ['QUAN_KHU_DHQG'],
    citation: cite('LUAT_06_2022', 'Đ32 k2'),
    confidence: 'secondary',
  },
  {
    from: LAW_2022,
    forms: ['BK_QK_DHQG'],
    authorities: ['QUAN_KHU_DHQG'],
    citation: cite('LUAT_06_2022', 'Đ76 k2'),
    confidence: 'secondary',
  },
  {
    from: LAW_2022,
    forms: ['BK_GK_TO_CHUC'],
    authorities: ['CQ_TW_TO_CHUC'],
    citation: cite('LUAT_06_2022', 'Đ76 k1'),
    confidence: 'secondary',
  },
  {
    // Titles of organisations' own rules: whoever those rules name.
    from: LAW_2022,
    forms: ['DH_KHAC_D32'],
    authorities: [],
    citation: cite('LUAT_06_2022', 'Đ32'),
    confidence: 'secondary',
  },
  {
    from: TWO_TIER,
    forms: ['CSTD_CO_SO', 'TT_LDTT', 'LDTT'],
    authorities: ['THU_TRUONG_CQCM_TINH', 'THU_TRUONG_DV_THUOC_BO', 'BO_TRUONG_UY_QUYEN', 'CT_UBND_XA', 'DN_HTX'],
    citation: cite('ND_129_2025', 'Đ59'),
    confidence: 'text',
  },
  {
    from: TWO_TIER,
    forms: ['GIAY_KHEN'],
    authorities: ['THU_TRUONG_CQCM_TINH', 'THU_TRUONG_DV_THUOC_BO', 'CT_UBND_XA', 'CT_HDQT_HDTV', 'DN_HTX'],
    citation: cite('ND_129_2025', 'Đ59'),
    confidence: 'text',
  },
  {
    from: TWO_TIER,
    forms: ['THON_VAN_HOA', 'GD_VAN_HOA'],
    authorities: ['CT_UBND_XA'],
    citation: cite('ND_129_2025', 'Đ59'),
    confidence: 'text',
  },
];
