import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import { type CheckProblem, type Explained, check } from '../../domain/awards/check.ts';
import type { MemberOfYear } from '../../domain/awards/collective-members.ts';
import { collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { PAGE_SIZE, type Page } from '../../store/paging.ts';
import { dateInput, idInput, optionalDateInput, text, wholeNumber } from '../input.ts';
import { defineQuery } from '../query.ts';
import {
  type CollectiveWithEvidence,
  type LoadedCollective,
  factsOfOne,
  loadCollective,
} from './checked-collective.ts';
import { collectiveUnderOtherLaw } from './collective-other-law.ts';
import { formAsked } from './form-asked.ts';
import type { OtherLaw } from './other-law.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

const checkCollectiveInput = z.object({
  /** Of a unit, a named body or a household. */
  id: idInput,
  award: text(40),
  year: wholeNumber(1990, 2100),
  /** The day whose law applies. */
  asOf: dateInput,
  /** Kinds of records that the officer declares to be complete. */
  declared: z.array(z.enum(collectiveDeclarations, 'not-accepted')).default([]),
  /** The provincial package laid over the law; empty: none. */
  package: packageCodeInput,
  /** Another day, whose law is set beside. */
  otherDay: optionalDateInput,
  /** Page of the members. */
  page: wholeNumber(1, 100_000).default(1),
});

type Input = z.infer<typeof checkCollectiveInput>;

export type CheckedCollective = Pick<CollectiveWithEvidence, 'subject' | 'facts' | 'evidence'> & {
  readonly form: AwardForm;
  readonly year: number;
  readonly asOf: PlainDate;
  /** The provincial package laid over the law; null: none. */
  readonly local: ProvincialPackage | null;
  readonly answer: Result<Explained, CheckProblem>;
  /** The same record under the law of the other day; null when none was asked for. */
  readonly other: OtherLaw | null;
  /** Everybody on record who belonged to it in the year. */
  readonly members: Page<MemberOfYear>;
};

/** One collective or household beside one form, explained by the office's records, with its members by name. */
export const checkCollective = defineQuery<Input, LoadedCollective, CheckedCollective>({
  name: 'law.check-collective',
  input: checkCollectiveInput,
  load: (tx, { id, year }, { today }) => loadCollective(tx, id, year, today),
  authorise: (actor, { path }, today) => may(actor, 'check-nominees', path, today),
  personal: ({ id, award, year }) => ({ collective: id, award, year }),
  read: async (tx, input, loaded, { localRules }) => {
    const { award, year, asOf, otherDay, page } = input;
    const recipient = loaded.found.kind === 'household' ? 'ho_gia_dinh' : 'tap_the';
    const form = formAsked({ award, asOf, year, recipient });
    if (!form.ok) return form;
    const local = packageOn(localRules, input.package, asOf);
    if (!local.ok) return local;
    const found = await factsOfOne(tx, loaded, { year, asOf, declared: new Set(input.declared) });
    if (!found.ok) return found;
    const { subject, facts, evidence, members } = found.value;
    const question = { facts, award, year, asOf, local: local.value };
    const start = (page - 1) * PAGE_SIZE;
    return ok({
      subject,
      facts,
      evidence,
      form: form.value,
      year,
      asOf,
      local: local.value?.package ?? null,
      answer: check(question),
      other: otherDay === undefined ? null : collectiveUnderOtherLaw(question, otherDay),
      members: { rows: members.slice(start, start + PAGE_SIZE), page, pageSize: PAGE_SIZE, total: members.length },
    });
  },
});
