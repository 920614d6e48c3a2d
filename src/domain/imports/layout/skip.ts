/** Why a row of a sheet is no row of its list. */
export const skipReasons = ['above', 'blank', 'total', 'section', 'repeated-heading', 'footer', 'error-row'] as const;

export type SkipReason = (typeof skipReasons)[number];

/** A row that is left out: it stands above the data, is empty, or says something about others. */
export type Skip = { readonly why: SkipReason };
