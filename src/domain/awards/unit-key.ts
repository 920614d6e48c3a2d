import { isId } from '../../kernel/id.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';

/** What two names of one unit have in common: a record's id is itself, a typed name is one in any typing (hoà, hòa). */
export const unitKey = (unit: string): string => (isId(unit) ? unit : compareText(unit));
