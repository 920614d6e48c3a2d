import type { Birth } from '../../domain/organisation/birth.ts';
import type { Candidate } from '../../domain/imports/row-outcome.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { formPhrase } from '../../words/cells.ts';
import { candidateWords as words } from '../../words/import-candidates.ts';
import { type Language, say } from '../../words/words.ts';

type PostView = {
  readonly post: string;
  readonly unitName: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

type AwardView = {
  readonly achievement: string;
  readonly form: string;
  readonly number: string;
  readonly signedOn: PlainDate;
  readonly post: string;
  readonly unitName: string;
};

/** Somebody on record whom a row may mean, as far as the reader may know them. */
export type CandidateView = Candidate &
  Birth & {
    readonly name: string;
    /** Posts and awards, newest first; the awards are the latest of awardCount. */
    readonly posts: readonly PostView[];
    readonly awards: readonly AwardView[];
    readonly awardCount: number;
  };

/** Birth, posts and awards: lines that tell namesakes apart. */
export function factsOf(candidate: CandidateView, language: Language): readonly string[] {
  const { posts, awards, awardCount } = candidate;
  const more = awardCount - awards.length;
  return [
    say(birthPhrase(candidate), language),
    ...posts.map((post) => say(words.post(placeOf(post), daysOf(post)), language)),
    ...awards.map((award) => say(awardPhrase(award, language), language)),
    ...(more > 0 ? [say(words.moreAwards(String(more)), language)] : []),
    ...(awardCount === 0 ? [say(words.noAwards, language)] : []),
  ];
}

function birthPhrase({ bornOn, bornYear }: Birth) {
  if (bornOn !== null) return words.bornOn(toScreenDate(bornOn));
  return bornYear === null ? words.birthUnknown : words.bornYear(String(bornYear));
}

const placeOf = ({ post, unitName }: Pick<PostView, 'post' | 'unitName'>): string =>
  [post, unitName].filter((each) => each !== '').join(', ');

const daysOf = ({ from, to }: PostView) =>
  to === null ? words.since(toScreenDate(from)) : words.between(toScreenDate(from), toScreenDate(to));

const awardPhrase = (award: AwardView, language: Language) =>
  words.award({
    achievement: award.achievement,
    form: say(formPhrase(award.form, award.signedOn), language),
    number: award.number,
    day: toScreenDate(award.signedOn),
    place: placeOf(award),
  });
