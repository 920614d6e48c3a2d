import type { PlainDate } from '../../kernel/plain-date.ts';
import { AUTHORITIES, isAuthorityCode } from '../awards/authorities.ts';
import { formsAt } from '../awards/catalogue.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import type { RowOrder } from './award-report.ts';

/** Collectives come before households and persons, as papers count them up. */
const RECIPIENT_ORDER: readonly RecipientKind[] = ['tap_the', 'ho_gia_dinh', 'ca_nhan'];

const LAST = Number.MAX_SAFE_INTEGER;

const rankOf = (authority: string): number => (isAuthorityCode(authority) ? AUTHORITIES[authority].rank : LAST);

/**
 * Order of a report's rows: highest authority first, then the forms in the order of the law in force on a day, then the
 * kinds of recipient. A form that this law does not know comes after those that it knows, by its code.
 */
export function reportOrder(date: PlainDate): RowOrder {
  const forms = formsAt(date);
  const places = new Map<string, number>(forms.ok ? forms.value.map((form, at) => [form.code, at]) : []);
  const placeOf = (form: string): number => places.get(form) ?? LAST;
  return (a, b) =>
    rankOf(a.authority) - rankOf(b.authority) ||
    placeOf(a.form) - placeOf(b.form) ||
    compareCodes(a.form, b.form) ||
    RECIPIENT_ORDER.indexOf(a.recipient) - RECIPIENT_ORDER.indexOf(b.recipient);
}

const compareCodes = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
