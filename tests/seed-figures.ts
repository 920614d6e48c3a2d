/** The figures of the news item of 28 October 2021, cell by cell: authority, form, recipient, submitted, decided, pending. */
export const seedRows = [
  ['CHU_TICH_NUOC', 'HC_LAO_DONG_3', 'tap_the', 0, 1, 0],
  ['CHU_TICH_NUOC', 'HC_LAO_DONG_2', 'tap_the', 1, 0, 1],
  ['TTCP', 'BK_TTCP', 'tap_the', 1, 1, 1],
  ['TTCP', 'BK_TTCP', 'ca_nhan', 0, 1, 0],
  ['CT_UBND_TINH', 'CO_TD_BO_TINH', 'tap_the', 0, 2, 0],
  ['CT_UBND_TINH', 'TT_LDXS', 'tap_the', 0, 3, 0],
  ['CT_UBND_TINH', 'BK_BO_TINH', 'tap_the', 0, 19, 0],
  ['CT_UBND_TINH', 'BK_BO_TINH', 'ca_nhan', 0, 38, 0],
  ['CT_UBND_HUYEN', 'LDTT', 'ca_nhan', 0, 521, 0],
  ['CT_UBND_HUYEN', 'CSTD_CO_SO', 'ca_nhan', 0, 70, 0],
  ['CT_UBND_HUYEN', 'TT_LDTT', 'tap_the', 0, 23, 0],
  ['CT_UBND_HUYEN', 'GIAY_KHEN_HUYEN', 'tap_the', 0, 99, 0],
  ['CT_UBND_HUYEN', 'GIAY_KHEN_HUYEN', 'ca_nhan', 0, 281, 0],
] as const;

export const seedPeriod = { unit: 'tp-bac-kan', from: '2021-01-01', to: '2021-10-28' } as const;
