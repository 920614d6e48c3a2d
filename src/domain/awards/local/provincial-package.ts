import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { InstrumentCode } from '../../law/instruments.data.ts';
import type { Regulation } from '../../law/regulation.ts';
import type { AwardCode, RecipientKind } from '../award-form.ts';
import type { Achievement, ClusterResult, Initiative, MembersOfYear, Rating, Scope } from '../facts.ts';

/** Words that a package brings for its own conditions: they are its data, not ours. */
export type Said = { readonly vi: string; readonly en: string };

/** Where a condition or value stands in the package's regulation, and what it says. */
type Placed = Said & {
  /** Short article of the regulation: "Đ4 k3 a". */
  readonly article: string;
};

/** What a province asks, in the few kinds of conditions that regulations are made of. */
export type LocalCondition = Placed & {
  /** Stable code within the package, "local-…". */
  readonly rule: string;
} & (
    | { readonly kind: 'assessed' }
    | { readonly kind: 'rated'; readonly least: Rating }
    | { readonly kind: 'achieved'; readonly kinds: readonly Achievement['kind'][]; readonly scope: Scope }
    | { readonly kind: 'initiatives'; readonly scope: Initiative['scope']; readonly count: number }
    | { readonly kind: 'held-in-succession'; readonly award: AwardCode; readonly times: number }
    | {
        readonly kind: 'member-share';
        readonly count: Exclude<keyof MembersOfYear, 'year' | 'total'>;
        readonly percent: number;
      }
    | {
        readonly kind: 'leads-cluster';
        readonly organiser: ClusterResult['organiser'];
        readonly targetsExceeded: boolean;
      }
    | { readonly kind: 'all' | 'any'; readonly of: readonly LocalCondition[] }
  );

/** What the package says about one form for one kind of recipient. */
export type LocalStandard = {
  readonly award: AwardCode;
  readonly recipient: RecipientKind;
  /** sets: fills what the law leaves to the province; adds: asks more, beside the law. */
  readonly effect: 'sets' | 'adds';
  readonly conditions: readonly LocalCondition[];
};

/** A day of the year by which something must be done, as month and day "12-10"; or days before an event. */
export type LocalDeadline = Placed & { readonly subject: string } & (
    | { readonly monthDay: string }
    | { readonly daysBefore: number }
  );

/** A share that the province sets, in hundredths of a percent. */
export type LocalShare = Placed & { readonly subject: string; readonly hundredths: number };

/** How a council works: quorum, attendance, votes, sessions. */
export type LocalCouncilRule = Placed & { readonly council: 'province' | 'grassroots' };

/** A table by which clusters score themselves: criteria with their greatest points, in hundredths. */
export type LocalScoreTable = Said & {
  readonly code: string;
  readonly criteria: readonly (Said & { readonly code: string; readonly mostHundredths: number })[];
};

/** A paper that the province words itself. */
export type LocalTemplate = Placed & { readonly paper: string };

/**
 * What one province (or ministry) lays over the law for a time: data with a version and tests of its own. Nothing in it
 * can loosen the law: it sets what the law leaves open, or asks for more.
 */
export type ProvincialPackage = Said & {
  readonly code: string;
  readonly version: number;
  readonly province: string;
  /** The regulation that it applies: of our index by its code, or brought by the package itself. */
  readonly instrument: InstrumentCode | Regulation;
  readonly from: PlainDate;
  /** Last day; null: still in force. */
  readonly to: PlainDate | null;
  /** Invented for demonstration: every screen says so, and nothing built on it is confirmed. */
  readonly demonstration: boolean;
  readonly standards: readonly LocalStandard[];
  readonly deadlines: readonly LocalDeadline[];
  readonly shares: readonly LocalShare[];
  readonly councils: readonly LocalCouncilRule[];
  readonly scoreTables: readonly LocalScoreTable[];
  readonly templates: readonly LocalTemplate[];
};
