/**
 * Loại khen: for merit, by campaign or theme, ad hoc, long service, years served (armed forces), foreign relations
 * (NĐ 91/2017 Đ13; Luật 06/2022 Đ8).
 */
export const commendationKinds = ['cong_trang', 'chuyen_de', 'dot_xuat', 'cong_hien', 'nien_han', 'doi_ngoai'] as const;

export type CommendationKind = (typeof commendationKinds)[number];
