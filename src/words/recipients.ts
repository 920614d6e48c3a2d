import type { RecipientKind } from '../domain/organisation/recipient.ts';
import type { Phrase } from './words.ts';

export const recipientWords = {
  ca_nhan: { vi: 'Cá nhân', en: 'Person' },
  tap_the: { vi: 'Tập thể', en: 'Collective' },
  ho_gia_dinh: { vi: 'Hộ gia đình', en: 'Household' },
} satisfies Record<RecipientKind, Phrase>;
