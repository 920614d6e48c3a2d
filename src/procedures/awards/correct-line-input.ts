import { z } from 'zod';
import { commendationKinds } from '../../domain/decisions/commendation-kind.ts';
import { isId } from '../../kernel/id.ts';
import { idInput, optionalText, text, wholeNumber } from '../input.ts';
import { changeInput, kindInput } from './change-input.ts';

/** The form of a correction: what the line should say, whole, and the ground. */
export const lineInput = z.object({
  ...changeInput,
  line: idInput,
  kind: kindInput,
  ordinal: wholeNumber(1, 100_000),
  formOfAddress: optionalText(40),
  printedName: text(200),
  /** A person by id, "new" for somebody without a record, or empty: the recipient stays. */
  person: z
    .union([z.literal('').transform(() => null), z.literal('new'), z.string().refine(isId, 'bad-id')])
    .prefault(''),
  printedPost: optionalText(200),
  unitId: idInput,
  place: optionalText(300),
  formCode: text(40),
  achievement: text(20),
  commendation: z.enum(commendationKinds, 'not-accepted'),
  reason: optionalText(1_000),
});
