/** Đối tượng khen thưởng: a person, a collective (a unit, or a named body that is none) or a household. */
export const recipientKinds = ['ca_nhan', 'tap_the', 'ho_gia_dinh'] as const;

export type RecipientKind = (typeof recipientKinds)[number];
