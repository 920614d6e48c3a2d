import { type PlainDate, addDays, toScreenDate } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { RowProblem } from '../row-problem.ts';
import { staffHeadings as heading } from './record-headings.ts';
import type { StaffReading } from './staff-row.ts';

/** A post of somebody for a time (to: first day after it; null: still held); id '' while it is only told. */
export type KeptPost = Pick<
  StaffReading,
  'unitId' | 'post' | 'postClass' | 'concurrent' | 'paidHere' | 'from' | 'to' | 'ground'
> & { readonly id: string; readonly importId: string | null };

/** What a row does to somebody's posts: those that are replaced count no longer, those that are added begin to. */
export type PostChange = {
  readonly outcome: 'add' | 'change' | 'unchanged';
  readonly replaced: readonly KeptPost[];
  readonly added: readonly KeptPost[];
};

const nothing: PostChange = { outcome: 'unchanged', replaced: [], added: [] };

const differs = (field: string, value: string, detail: string): RowProblem => ({
  field,
  code: 'differs-on-record',
  value,
  detail,
});

/** Judges the post of a row (post '': none, the person only lives there) beside the posts of the person, those of rows above included. */
export function judgePost(told: KeptPost, posts: readonly KeptPost[]): PostChange | RowProblem {
  if (told.post === '') return nothing;
  const same = posts.filter((post) => isSamePost(post, told));
  const touching = same.filter((post) => touches(post, told)).toSorted((a, b) => a.from - b.from);
  const [own] = touching;
  if (own) return judgeSame(told, own);
  if (told.concurrent) return { outcome: 'add', replaced: [], added: [told] };
  return judgeOther(told, posts);
}

const isSamePost = (one: KeptPost, other: KeptPost): boolean =>
  one.unitId === other.unitId && compareText(one.post) === compareText(other.post);

/** A told post without an end means the one that is still held, or begins once more after an end. */
const touches = (post: KeptPost, told: KeptPost): boolean =>
  (told.to === null || post.from < told.to) && (post.to === null || told.from < post.to);

function judgeSame(told: KeptPost, own: KeptPost): PostChange | RowProblem {
  if (own.to !== null && told.to !== own.to) {
    const value = told.to === null ? '' : toScreenDate(addDays(told.to, -1));
    return differs(heading.to, value, toScreenDate(addDays(own.to, -1)));
  }
  if (own.concurrent !== told.concurrent) return differs(heading.concurrent, told.concurrent ? 'x' : '', own.post);
  if (told.postClass !== 'unknown' && own.postClass !== 'unknown' && told.postClass !== own.postClass)
    return differs(heading.directWorker, classNames[told.postClass], classNames[own.postClass]);
  const whole: KeptPost = {
    ...told,
    from: Math.min(told.from, own.from) as PlainDate,
    postClass: told.postClass === 'unknown' ? own.postClass : told.postClass,
    ground: told.ground || own.ground,
  };
  const isNew =
    whole.from !== own.from ||
    whole.to !== own.to ||
    whole.postClass !== own.postClass ||
    whole.paidHere !== own.paidHere ||
    (own.ground === '' && whole.ground !== '');
  return isNew ? { outcome: 'change', replaced: [own], added: [whole] } : nothing;
}

const classNames = { leader: 'lãnh đạo, quản lý', direct: 'trực tiếp', unknown: '' } as const;

/** Another main post: it ends the one that was held until then, and itself ends where a later one begins. */
function judgeOther(told: KeptPost, posts: readonly KeptPost[]): PostChange | RowProblem {
  const main = posts.filter(({ concurrent }) => !concurrent);
  const atOnce = main.find(({ from }) => from === told.from);
  if (atOnce) return differs(heading.post, told.post, `${atOnce.post} (${toScreenDate(atOnce.from)})`);
  const later = main.filter(({ from }) => from > told.from).toSorted((a, b) => a.from - b.from)[0];
  const to = told.to ?? later?.from ?? null;
  if (later && to !== null && to > later.from)
    return differs(heading.to, toScreenDate(addDays(to, -1)), `${later.post} (${toScreenDate(later.from)})`);
  const ended = main.filter((post) => post.from < told.from && (post.to === null || post.to > told.from));
  const added = [{ ...told, to }, ...ended.map((post) => ({ ...post, id: '', importId: null, to: told.from }))];
  return { outcome: ended.length > 0 ? 'change' : 'add', replaced: ended, added };
}
