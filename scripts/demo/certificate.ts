import { type Award, type AwardLine, type Collective, decision, linesOf } from './award.ts';
import { type Casting, castingFor } from './casting.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** One decision of the city's chair with Giấy khen for a campaign (chuyên đề) or a deed (đột xuất). */
export type Campaign = {
  /** Name of its stream of chance. */
  readonly name: string;
  readonly number: number;
  readonly signed: string;
  readonly period: string;
  readonly occasion: 'Chuyên đề' | 'Đột xuất';
  readonly reason: string;
  readonly collectives: readonly Collective[];
  readonly people: (cast: Casting) => readonly Person[];
};

const awardOf = ({ number, signed, period, occasion, reason }: Campaign): Award => ({
  form: 'Giấy khen',
  authority: 'Chủ tịch UBND thành phố',
  decision: decision(`${number}/QĐ-UBND`, signed),
  period,
  occasion,
  reason,
  submission: null,
});

/** The lines of a campaign's decision. */
export const certificateLines = (world: World, campaign: Campaign): AwardLine[] =>
  linesOf(awardOf(campaign), campaign.collectives, campaign.people(castingFor(world, campaign.name)));
