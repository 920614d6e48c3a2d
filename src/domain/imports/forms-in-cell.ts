import type { PlainDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import { formsByName, formsNamedIn } from '../awards/form-names.ts';

/** What stands between the forms of one cell: a comma, a line break, "và" … */
const JOINTS = /([,;+&\n\r]+|\s+và\s+)/iu;

/** More pieces than these are no list of forms but a sentence. */
const MOST_PIECES = 12;

/**
 * The forms that one cell names, in its order: "LĐTT, CSTĐCS", "LĐTT + CSTĐCS", one a line, joined by "và". It is split
 * only where every part is the name of a form on the day, so a form whose own name holds a joint ("Xã, phường, thị trấn
 * tiêu biểu") stays whole. A cell that names one form, or anything that is none, comes back as it is.
 */
export function formsInCell(text: string, day: PlainDate): readonly string[] {
  const pieces = text.normalize('NFC').split(JOINTS);
  if (pieces.length < 3 || pieces.length > MOST_PIECES * 2) return [text];
  const found = mostForms(pieces, day);
  return found.length > 0 ? found : [text];
}

/** "LĐTT, CSTĐCS", "LĐTT năm 2020, CSTĐCS (xét thêm)": at least two pieces of a cell are forms, or begin with one. */
export function namesSeveralForms(text: string, day: PlainDate): boolean {
  const pieces = text.split(JOINTS).filter((_, at) => at % 2 === 0);
  return pieces.length > 1 && pieces.filter((piece) => isForm(piece, day) || beginsWithForm(piece)).length > 1;
}

function beginsWithForm(piece: string): boolean {
  const folded = foldText(piece);
  return formsNamedIn(piece).some((name) => folded.startsWith(name));
}

const isForm = (part: string, day: PlainDate): boolean => formsByName(part, undefined, day).length > 0;

/** The parts, as many as there may be, each a form; joints that stand at an end ("LĐTT,") separate nothing. */
function mostForms(pieces: readonly string[], day: PlainDate): readonly string[] {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 0; end < pieces.length; end += 2) {
    let most: readonly string[] | undefined;
    for (let begin = 0; begin <= end; begin += 2) {
      const before = best[begin / 2];
      const part = pieces
        .slice(begin, end + 1)
        .join('')
        .trim();
      if (!before || (part !== '' && !isForm(part, day))) continue;
      const parts = part === '' ? before : [...before, part];
      if (!most || parts.length > most.length) most = parts;
    }
    best.push(most);
  }
  return best.at(-1) ?? [];
}
