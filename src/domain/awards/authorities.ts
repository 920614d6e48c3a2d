/**
 * Who decides awards, and how high each stands (1 is the highest). Ranks sort lists and statistics by level;
 * they give nobody a power: that is `mayDecide`.
 */
export const AUTHORITIES = {
  CHU_TICH_NUOC: { nameVi: 'Chủ tịch nước', nameEn: 'President', rank: 1 },
  UBTVQH: { nameVi: 'Ủy ban Thường vụ Quốc hội', nameEn: 'National Assembly Standing Committee', rank: 2 },
  CHINH_PHU: { nameVi: 'Chính phủ', nameEn: 'Government', rank: 3 },
  TTCP: { nameVi: 'Thủ tướng Chính phủ', nameEn: 'Prime Minister', rank: 4 },
  BO_TRUONG: { nameVi: 'Người đứng đầu bộ, ban, ngành', nameEn: 'Head of a ministry or central body', rank: 5 },
  CQ_TW_TO_CHUC: {
    nameVi: 'Cơ quan trung ương của tổ chức chính trị, tổ chức chính trị - xã hội',
    nameEn: 'Central body of a political or socio-political organisation',
    rank: 6,
  },
  CT_UBND_TINH: { nameVi: 'Chủ tịch UBND cấp tỉnh', nameEn: 'Chair of the provincial People’s Committee', rank: 7 },
  QUAN_KHU_DHQG: {
    nameVi: 'Thủ trưởng cấp quân khu, Ban Cơ yếu Chính phủ, Giám đốc đại học quốc gia',
    nameEn: 'Head of a military region, the Cipher Board or a national university',
    rank: 8,
  },
  BQP_BCA_PHAN_CAP: {
    nameVi: 'Cấp có thẩm quyền theo quy định của Bộ Quốc phòng, Bộ Công an',
    nameEn: 'Authority set by the Ministries of Defence and Public Security',
    rank: 9,
  },
  THU_TRUONG_CQCM_TINH: {
    nameVi: 'Thủ trưởng cơ quan chuyên môn thuộc UBND cấp tỉnh và tương đương',
    nameEn: 'Head of a provincial department',
    rank: 10,
  },
  THU_TRUONG_DV_THUOC_BO: {
    nameVi: 'Thủ trưởng cơ quan, đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành',
    nameEn: 'Head of a legal person under a ministry',
    rank: 11,
  },
  BO_TRUONG_UY_QUYEN: {
    nameVi: 'Người đứng đầu đơn vị không có tư cách pháp nhân thuộc bộ (được ủy quyền)',
    nameEn: 'Head of a ministry’s unit without legal personality (delegated)',
    rank: 12,
  },
  CT_UBND_HUYEN: { nameVi: 'Chủ tịch UBND cấp huyện', nameEn: 'Chair of the district People’s Committee', rank: 13 },
  CT_UBND_XA: { nameVi: 'Chủ tịch UBND cấp xã', nameEn: 'Chair of the commune People’s Committee', rank: 14 },
  CT_HDQT_HDTV: {
    nameVi: 'Chủ tịch Hội đồng quản trị, Hội đồng thành viên',
    nameEn: 'Chair of a company’s board',
    rank: 15,
  },
  DN_HTX: {
    nameVi: 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã',
    nameEn: 'Director of an enterprise or co-operative',
    rank: 16,
  },
} as const satisfies Record<string, { nameVi: string; nameEn: string; rank: number }>;

export type AuthorityCode = keyof typeof AUTHORITIES;

export const AUTHORITY_CODES = Object.keys(AUTHORITIES) as readonly AuthorityCode[];

export const isAuthorityCode = (code: string): code is AuthorityCode => Object.hasOwn(AUTHORITIES, code);

/** Sorts the highest authority first. */
export const compareAuthority = (a: AuthorityCode, b: AuthorityCode): number =>
  AUTHORITIES[a].rank - AUTHORITIES[b].rank;
