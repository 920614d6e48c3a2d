import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RecipientKind } from '../organisation/recipient.ts';
import { awardHeadings as heading, headingsApart } from './award-headings.ts';
import type { ListedRecipient } from './award-reading.ts';
import { readBirthAndGender } from './birth-and-gender.ts';
import { directWorkerWords, recipientKindWords } from './column-words.ts';
import { isLikeHousehold, isLikeUnit } from './layout/looks-like.ts';
import { holdsMoreThanName } from './name-cell.ts';
import { joinTitles, splitTitle } from './person-title.ts';
import { POST_AND_UNIT } from './post-and-unit.ts';
import type { RowReader } from './row-reader.ts';

export type RecipientSetting = {
  readonly today: PlainDate;
  readonly asksDirectWorker: boolean;
  /** The one kind of recipient that a form is for, when its name tells. */
  readonly kindOfForm: (form: string) => RecipientKind | undefined;
  /** The post in a text that holds post and unit. */
  readonly postIn: (text: string) => string;
  /** Whether some unit is called so. */
  readonly isUnit: (name: string) => boolean;
};

/** Whoever is commended. Without a column the kind is told by the title, the name or the form, or not at all. */
export function readRecipient(row: RowReader, form: string, setting: RecipientSetting): ListedRecipient | null {
  const written = row.requiredText(heading.name, 200);
  const column = row.text(heading.formOfAddress, 40);
  const post = readPost(row, setting);
  const occupation = row.text(heading.occupation, 300);
  const { gender, ...birth } = readBirthAndGender(row, { ...heading, ...headingsApart }, setting.today);
  const told = row.has(heading.recipientKind) || row.isError(heading.recipientKind);
  const split = splitTitle(written);
  const isBorn = birth.bornOn !== null || birth.bornYear !== null;
  const kind = told
    ? row.oneOf(heading.recipientKind, recipientKindWords)
    : inferred(
        { written, form, isPerson: joinTitles(column, split.title) !== '' || post !== '' || isBorn || gender !== null },
        setting,
      );
  if (!kind) {
    if (!told && written !== '') row.complain(heading.recipientKind, 'unknown-recipient-kind', written);
    return null;
  }
  if (contradicts(kind, written, split.title, setting)) {
    row.complain(heading.recipientKind, 'unknown-recipient-kind', written);
    return null;
  }
  const isPerson = kind === 'ca_nhan';
  const name = isPerson ? split.name : written;
  if (isPerson && holdsMoreThanName(row.typed(heading.name))) row.complain(heading.name, 'name-with-more');
  if (row.has(headingsApart.nameBeside)) row.complain(headingsApart.nameBeside, 'list-beside');
  if (row.has(headingsApart.collectiveName)) row.complain(headingsApart.collectiveName, 'two-names');
  const formOfAddress = isPerson ? joinTitles(column, split.title) : column;
  const postClass = readPostClass(row, kind, post, setting.asksDirectWorker);
  if (kind !== 'ho_gia_dinh' || row.has(heading.post))
    return { kind, name, formOfAddress, post, occupation, ...birth, gender, postClass };
  // What stands before the unit of a household is where it lives.
  return { kind, name, formOfAddress, post: '', occupation: occupation || post, ...birth, gender, postClass };
}

/** Of its own cell, or of the cell that holds post and unit; that is all post where the unit has a cell of its own. */
function readPost(row: RowReader, { postIn }: RecipientSetting): string {
  const post = row.text(heading.post, 200);
  const together = post === '' ? row.text(POST_AND_UNIT, 300) : '';
  if (together === '') return post;
  return row.has(heading.unit) || row.has(heading.unitCode) ? together : postIn(together);
}

/** A title over the whole list may say persons where this row names a unit, or collectives where it names somebody. */
const contradicts = (kind: RecipientKind, written: string, title: string, { isUnit }: RecipientSetting): boolean =>
  (kind === 'ca_nhan' && isUnit(written)) || (kind === 'tap_the' && /^(ông|bà)$/iu.test(title));

type Evidence = { readonly written: string; readonly form: string; readonly isPerson: boolean };

function inferred({ written, form, isPerson }: Evidence, setting: RecipientSetting): RecipientKind | undefined {
  if (written === '') return undefined;
  if (isLikeHousehold(written)) return 'ho_gia_dinh';
  const isBody = setting.isUnit(written) || isLikeUnit(written);
  // A name that begins like a unit's beside a person's title or post contradicts itself.
  if (isBody || isPerson) return isBody && isPerson ? undefined : isBody ? 'tap_the' : 'ca_nhan';
  return setting.kindOfForm(form);
}

function readPostClass(
  row: RowReader,
  kind: RecipientKind,
  post: string,
  asksDirectWorker: boolean,
): ListedRecipient['postClass'] {
  const direct = row.has(heading.directWorker) ? row.oneOf(heading.directWorker, directWorkerWords) : undefined;
  if (direct) return 'direct';
  const isLeader =
    direct === false || (asksDirectWorker && !row.has(heading.directWorker) && kind === 'ca_nhan' && post !== '');
  return isLeader ? 'leader' : 'unknown';
}
