import { z } from 'zod';
import type { AwardCode } from '../../domain/awards/award-form.ts';
import { AUTHORITY_CODES } from '../../domain/awards/authorities.ts';
import { type Facts, SCOPES } from '../../domain/awards/facts.ts';
import { FORMS_2003_LAW } from '../../domain/awards/forms-2003-law.data.ts';
import { FORMS_2022_LAW } from '../../domain/awards/forms-2022-law.data.ts';
import { RULE_NAMES } from '../../domain/awards/rule-names.data.ts';
import { dateInput } from '../input.ts';

/**
 * The facts about a recipient as JSON. A list that is given is complete; a list left out is unknown, and a condition that
 * needs it answers "cannot tell". Every description goes into the JSON Schema that `sovang check --schema` prints.
 */
const list = <T extends z.ZodType>(item: T, description: string) =>
  z.exactOptional(z.array(item)).describe(description);
const flag = (description: string) => z.exactOptional(z.boolean()).describe(description);
const count = (description: string) => z.int().min(0).describe(description);

export const yearInput = (description: string) => z.int().min(1900).max(2200).describe(description);

const ruleInput = z.enum(RULE_NAMES).meta({ id: 'rule', description: 'Code of a condition, as findings carry it.' });

/** Code of a condition that a provincial package brings. */
const localRuleInput = z.string().regex(/^local-[a-z0-9-]+$/);

const authorityInput = z.enum(AUTHORITY_CODES).meta({ id: 'authority', description: 'Code of an authority.' });

/** A day, as 2021-10-28 or 28/10/2021. */
export const dayInput = (description: string) =>
  dateInput.meta({ description, examples: ['2021-10-28', '28/10/2021'] });

const codes: ReadonlySet<AwardCode> = new Set([...FORMS_2003_LAW, ...FORMS_2022_LAW].map(({ code }) => code));

export const awardInput = z
  .enum([...codes], 'unknown-award')
  .meta({ id: 'award', description: 'Code of the title or form: see "sovang law list --at DAY".' });

const heldAward = z.strictObject({
  code: awardInput,
  year: yearInput('Year of achievement; for an award for several years, the last of them.'),
  decidedOn: z.exactOptional(dayInput('Day of the decision.')),
  decidedBy: z.exactOptional(authorityInput).describe('Who decided.'),
  revoked: flag('Cancelled or stripped: counts for nothing.'),
  proposed: flag('In the same list, not decided yet.'),
  suddenOrThematic: flag('Given for a sudden or thematic achievement: no ground for an award by merit (công trạng).'),
});

/** Kind of a result. */
export const achievementKindInput = z.enum([
  'phong_trao',
  'dot_xuat',
  'nhieu_thanh_tich',
  'dong_gop',
  'hoan_thanh_tot',
  'phat_minh',
  'giai_thuong',
  'mo_hinh',
  'dao_tao_dong_nghiep',
  'chien_cong',
  'dung_cam',
  'nhiem_vu_chinh_tri',
  'dac_biet',
  'doi_ngoai',
  'doan_ket',
]);

const achievement = z.strictObject({
  kind: achievementKindInput.describe(
    'What was achieved: movement, sudden deed, several results, contribution, invention, prize …',
  ),
  scope: z.enum(SCOPES).describe('Where it has its effect, the narrowest first.'),
  year: yearInput('Year of the achievement.'),
  lastedYears: z.exactOptional(count('Years that a model or movement lasted.')),
  launchedBy: z.exactOptional(z.enum(['CTN_TTCP', 'bo_tinh', 'huyen', 'co_so'])).describe('Who launched the movement.'),
  review: z.exactOptional(z.enum(['so_ket', 'tong_ket'])).describe('Mid-term or final review of the movement.'),
  leading: flag('Leading (dẫn đầu) in the movement, not merely outstanding.'),
  recognisedBy: z.exactOptional(authorityInput).describe('Who recognised it.'),
  usedFor: z.exactOptional(awardInput).describe('The award that it already brought: one achievement, one award.'),
});

const common = {
  awards: list(heldAward, 'Awards held.'),
  achievements: list(achievement, 'Achievements beside the yearly work.'),
  proceedings: list(
    z.strictObject({ from: dayInput('First day.'), clearedOn: dayInput('Day on which it ended well.').nullable() }),
    'Discipline under way, investigation, inspection with signs of violation, complaint being verified.',
  ),
  reviewedByUnit: flag('The minutes of the unit’s review confirm the qualitative standards of the year.'),
  assessments: z

    .exactOptional(
      z
        .partialRecord(z.union([ruleInput, localRuleInput]), z.boolean())
        // Every key that is there has a value: the type alone cannot say so.
        .transform((given) => given as Readonly<Record<string, boolean>>),
    )
    .describe('A qualitative standard judged on its own: code of the condition → holds.'),
  localStandards: z
    .exactOptional(z.partialRecord(awardInput, z.boolean()))
    .describe('Standards that the law leaves to province, ministry or organisation: award → meets them.'),
  taxConfirmed: flag(
    'Taxes and duties confirmed in writing by the tax office (enterprises and their heads, 10/2017–2023).',
  ),
};

const ratingInput = z
  .enum(['HT_XUAT_SAC', 'HT_TOT', 'HT', 'KHONG_HT'])
  .describe('Excellent, good, completed, not completed.');

const ratings = list(
  z.strictObject({
    year: yearInput('Year of the rating.'),
    rating: ratingInput,
  }),
  'Yearly rating of the tasks; one for a year.',
);

const unitRating = z.strictObject({
  unit: z.string().min(1).describe('Name of the unit, as in the post.'),
  year: yearInput('Year of the rating.'),
  rating: ratingInput,
});

const employment = z.strictObject({
  unit: z.string().min(1).describe('Name of the unit.'),
  from: dayInput('First day.'),
  to: dayInput('Last day; null while it lasts.').nullable(),
  concurrent: flag('A second post beside the main one (kiêm nhiệm): may overlap.'),
  leads: z
    .exactOptional(z.enum(['dung_dau', 'cap_pho', 'chua_ro']))
    .describe('Heads the unit, is a deputy, or leads and it is not known which; left out: does not lead.'),
  body: z
    .exactOptional(z.enum(['su_nghiep', 'hanh_chinh']))
    .describe('A public service unit (its staff are viên chức), or an administrative body (civil servants).'),
});

const initiative = z.strictObject({
  kind: z.enum(['sang_kien', 'de_tai', 'muu_tri']).describe('Initiative, research topic, resourcefulness in combat.'),
  year: yearInput('Year of recognition.'),
  scope: z
    .enum(['co_so', 'bo_tinh', 'toan_quoc'])
    .describe('Recognised effect: unit, ministry or province, nationwide.'),
  usedFor: z
    .exactOptional(z.strictObject({ award: awardInput, year: yearInput('Year of that award.') }))
    .describe('The award and year that it already supported: one initiative serves one award.'),
});

const discipline = z.strictObject({
  kind: z
    .enum(['khien_trach', 'canh_cao', 'cach_chuc', 'buoc_thoi_viec', 'an_hinh_su'])
    .describe('Measure, the mildest first.'),
  from: dayInput('First day in force.'),
  to: dayInput('Last day in force.'),
});

const absence = z.strictObject({
  kind: z
    .enum(['thai_san', 'dieu_tri_thuong_tich', 'dao_tao', 'om', 'khac'])
    .describe('Maternity, wounds, training, illness, other.'),
  year: yearInput('Year of achievement.'),
  workingDays: z.exactOptional(count('Working days of leave.')),
  weekdays: z.exactOptional(
    count('Mondays to Fridays of the leave in the year, holidays among them: used where workingDays is not known.'),
  ),
  months: z.exactOptional(count('Training: its length in months.')),
  result: z.exactOptional(z.enum(['gioi', 'kha', 'trung_binh'])).describe('Training: its result.'),
});

const servicePeriod = z.strictObject({
  force: z
    .enum(['quan_doi', 'cong_an', 'tnxp', 'giao_duc', 'y_te', 'nghe_thuat', 'di_san'])
    .describe('Force or profession.'),
  months: count('Length in months.'),
  role: z.exactOptional(z.enum(['truc_tiep', 'quan_ly'])).describe('Direct work or management.'),
  hardship: flag('Counts double where the law says so.'),
});

const personFacts = z.strictObject({
  recipient: z.literal('ca_nhan'),
  group: z
    .enum(['can_bo', 'cong_nhan', 'nong_dan', 'lao_dong_khac', 'doanh_nhan', 'tri_thuc', 'vu_trang', 'nuoc_ngoai'])
    .describe(
      'Officials and employees, workers, farmers, other labour, business, intellectuals, armed forces, foreigners.',
    ),
  female: flag('A woman: shorter periods where the law says so.'),
  bornOn: z.exactOptional(dayInput('Birthday.')),
  reviewCycle: z
    .exactOptional(z.enum(['calendar', 'school']))
    .describe('Calendar year, or school year named after the year it ends in.'),
  employments: list(employment, 'Posts; main posts do not overlap.'),
  ratings,
  unitRatings: list(unitRating, 'Yearly ratings of the units that the person heads: the own rating is bound to them.'),
  initiatives: list(initiative, 'Recognised initiatives.'),
  disciplines: list(discipline, 'Disciplinary measures and sentences.'),
  absences: list(absence, 'Leave and training.'),
  formerUnitOpinion: flag('Opinion of the former unit on the time spent there in the reviewed year.'),
  registered: flag('Registered for emulation at the beginning of the year.'),
  longServiceFor: list(
    awardInput,
    'Awards for which posts and years of long service (quá trình cống hiến) were found enough.',
  ),
  service: list(servicePeriod, 'Spans of service.'),
  ...common,
});

const membersOfYear = z.strictObject({
  year: yearInput('Year of the count.'),
  total: count('All members.'),
  completedTasks: z.exactOptional(count('Completed their tasks.')),
  advanced: z.exactOptional(count('Hold Lao động tiên tiến, Chiến sĩ thi đua cơ sở included.')),
  emulationFighters: z.exactOptional(count('Hold Chiến sĩ thi đua cơ sở.')),
  warned: z.exactOptional(count('Disciplined at cảnh cáo or above.')),
});

const clusterResult = z.strictObject({
  year: yearInput('Year of the result.'),
  organiser: z.enum(['trung_uong', 'bo_tinh', 'huyen']).describe('Who organises the cluster.'),
  leading: z.boolean().describe('Leads the cluster.'),
  targetsExceeded: flag('Exceeded the targets.'),
});

const collectiveFacts = z.strictObject({
  recipient: z.literal('tap_the'),
  group: z
    .enum(['co_quan', 'doanh_nghiep', 'vu_trang', 'bo_tinh', 'khu_dan_cu', 'xa', 'nuoc_ngoai'])
    .describe('Public body, enterprise, armed forces, ministry or province, residential group, commune, foreign.'),
  foundedOn: z.exactOptional(dayInput('Day of foundation.')),
  dissolvedOn: z.exactOptional(dayInput('Day of dissolution.')),
  ratings,
  members: list(membersOfYear, 'Members counted by year.'),
  clusters: list(clusterResult, 'Results in emulation clusters.'),
  outsideFlags: flag('Outside the scope of emulation flags.'),
  disciplined: flag('The collective is disciplined.'),
  ...common,
});

const householdFacts = z.strictObject({ recipient: z.literal('ho_gia_dinh'), ...common });

/** Persons and collectives: for them one can plan. */
export const plannedFactsInput = z
  .discriminatedUnion('recipient', [personFacts, collectiveFacts])
  .describe('Facts about the person or collective. A list given is complete; a list left out is unknown.');

export const factsInput = z
  .discriminatedUnion('recipient', [personFacts, collectiveFacts, householdFacts])
  .describe(
    'Facts about the recipient. A list given is complete; a list left out is unknown.',
  ) satisfies z.ZodType<Facts>;
