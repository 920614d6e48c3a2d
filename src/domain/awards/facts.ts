import type { PlainDate } from '../../kernel/plain-date.ts';
import type { AuthorityCode } from './authorities.ts';
import type { AwardCode } from './award-form.ts';

/**
 * What is known about a person, a collective or a household. One convention everywhere: a list that is given is
 * complete (an empty one says "none"), a list or field that is left out is not known, and a rule that needs it answers
 * "cannot tell yet" and names it.
 *
 * A year is the năm thành tích: the calendar year, or for schools the year in which the school year ends.
 */
export type Facts = PersonFacts | CollectiveFacts | HouseholdFacts;

/** Hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ. */
export type Rating = 'HT_XUAT_SAC' | 'HT_TOT' | 'HT' | 'KHONG_HT';

/** Where a result, an initiative or a deed has its effect, the narrowest first. */
export const SCOPES = ['co_so', 'xa', 'huyen', 'linh_vuc', 'bo_tinh', 'khu_vuc', 'toan_quoc', 'the_gioi'] as const;
export type Scope = (typeof SCOPES)[number];

export type HeldAward = {
  readonly code: AwardCode;
  /** The year of achievement; for an award for several years, the last of them. */
  readonly year: number;
  readonly decidedOn?: PlainDate;
  readonly decidedBy?: AuthorityCode;
  /** Cancelled or stripped: it counts for nothing. */
  readonly revoked?: boolean;
  /** Stands in the same list that is being checked and is not decided yet. */
  readonly proposed?: boolean;
  /** Given for a sudden or thematic achievement: no ground for a công trạng award. */
  readonly suddenOrThematic?: boolean;
};

export type Achievement = {
  readonly kind:
    | 'phong_trao' // outstanding in a movement
    | 'dot_xuat' // sudden, outside plan
    | 'nhieu_thanh_tich' // many results with influence
    | 'dong_gop' // contribution of work, land, property, technology, charity
    | 'hoan_thanh_tot' // good completion of tasks or civic duty, named for a Giấy khen
    | 'phat_minh' // invention, scientific or artistic work
    | 'giai_thuong' // regional or world prize
    | 'mo_hinh' // stable production model of a farmer
    | 'dao_tao_dong_nghiep' // a worker's initiative with training of colleagues
    | 'chien_cong' // feat in combat, security, fighting crime
    | 'dung_cam' // brave act saving people or property
    | 'nhiem_vu_chinh_tri' // excellent service of a political task
    | 'dac_biet' // exceptional merit or achievement, as the highest honours ask
    | 'doi_ngoai' // contribution of foreigners and overseas Vietnamese
    | 'doan_ket'; // building national unity
  readonly scope: Scope;
  readonly year: number;
  /** Years that a model or a movement lasted. */
  readonly lastedYears?: number;
  /** Who launched the movement. */
  readonly launchedBy?: 'CTN_TTCP' | 'bo_tinh' | 'huyen' | 'co_so';
  readonly review?: 'so_ket' | 'tong_ket';
  /** Leading (dẫn đầu), or merely outstanding, in the movement. */
  readonly leading?: boolean;
  readonly recognisedBy?: AuthorityCode;
  /** One achievement, one award: the award that it already brought. */
  readonly usedFor?: AwardCode;
};

type Common = {
  readonly awards?: readonly HeldAward[];
  readonly achievements?: readonly Achievement[];
  /** Discipline under way, investigation, inspection with signs of violation, complaint being verified. */
  readonly proceedings?: readonly { readonly from: PlainDate; readonly clearedOn: PlainDate | null }[];
  /** The minutes of the unit's review confirm the qualitative standards of the year. */
  readonly reviewedByUnit?: boolean;
  /** A qualitative standard judged on its own, against the minutes: rule code → holds. */
  readonly assessments?: Readonly<Record<string, boolean>>;
  /** Standards that the law leaves to the province, ministry or organisation: award → meets them. */
  readonly localStandards?: Readonly<Partial<Record<AwardCode, boolean>>>;
  /** Taxes and duties confirmed by the tax office, for those who must have it; enterprises and their heads do. */
  readonly taxConfirmed?: boolean;
};

export type PersonGroup =
  | 'can_bo' // officials, civil servants, public employees, employees
  | 'cong_nhan'
  | 'nong_dan'
  | 'lao_dong_khac'
  | 'doanh_nhan'
  | 'tri_thuc'
  | 'vu_trang'
  | 'nuoc_ngoai';

export type PersonFacts = Common & {
  readonly recipient: 'ca_nhan';
  readonly group: PersonGroup;
  readonly female?: boolean;
  readonly bornOn?: PlainDate;
  readonly reviewCycle?: 'calendar' | 'school';
  readonly employments?: readonly Employment[];
  readonly ratings?: readonly { readonly year: number; readonly rating: Rating }[];
  /** Ratings of the units of the posts, under the names that the posts bear: the head's own rating is bound to them. */
  readonly unitRatings?: readonly { readonly unit: string; readonly year: number; readonly rating: Rating }[];
  readonly initiatives?: readonly Initiative[];
  readonly disciplines?: readonly Discipline[];
  readonly absences?: readonly Absence[];
  /** Opinion of the former unit on the time spent there in the reviewed year. */
  readonly formerUnitOpinion?: boolean;
  /** Registered for emulation at the beginning of the year. */
  readonly registered?: boolean;
  /** Awards for which the posts and years of long service were found enough (quá trình cống hiến). */
  readonly longServiceFor?: readonly AwardCode[];
  readonly service?: readonly ServicePeriod[];
};

export type Employment = {
  readonly unit: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** A second post beside the main one (kiêm nhiệm): may overlap. */
  readonly concurrent?: boolean;
  /** Heads the unit, is a deputy, or leads and nobody said which; left out: does not lead. */
  readonly leads?: 'dung_dau' | 'cap_pho' | 'chua_ro';
  /** A public service unit, whose staff are viên chức; an administrative body, whose staff are civil servants. */
  readonly body?: 'su_nghiep' | 'hanh_chinh';
};

export type Initiative = {
  readonly kind: 'sang_kien' | 'de_tai' | 'muu_tri';
  readonly year: number;
  readonly scope: 'co_so' | 'bo_tinh' | 'toan_quoc';
  /** The award and year that it already supported: one initiative serves one award. */
  readonly usedFor?: { readonly award: AwardCode; readonly year: number };
};

export type Discipline = {
  readonly kind: 'khien_trach' | 'canh_cao' | 'cach_chuc' | 'buoc_thoi_viec' | 'an_hinh_su';
  readonly from: PlainDate;
  readonly to: PlainDate;
};

export type Absence = {
  readonly kind: 'thai_san' | 'dieu_tri_thuong_tich' | 'dao_tao' | 'om' | 'khac';
  readonly year: number;
  readonly workingDays?: number;
  /** Mondays to Fridays of the leave within the year, public holidays among them: what dates alone can tell. */
  readonly weekdays?: number;
  /** For training: its length in months and its result. */
  readonly months?: number;
  readonly result?: 'gioi' | 'kha' | 'trung_binh';
};

/** A span of service in a force or a profession; hardship time counts double where the law says so. */
export type ServicePeriod = {
  readonly force: 'quan_doi' | 'cong_an' | 'tnxp' | 'giao_duc' | 'y_te' | 'nghe_thuat' | 'di_san';
  readonly months: number;
  readonly role?: 'truc_tiep' | 'quan_ly';
  readonly hardship?: boolean;
};

export type CollectiveFacts = Common & {
  readonly recipient: 'tap_the';
  readonly group: 'co_quan' | 'doanh_nghiep' | 'vu_trang' | 'bo_tinh' | 'khu_dan_cu' | 'xa' | 'nuoc_ngoai';
  readonly foundedOn?: PlainDate;
  readonly dissolvedOn?: PlainDate;
  readonly ratings?: readonly { readonly year: number; readonly rating: Rating }[];
  readonly members?: readonly MembersOfYear[];
  readonly clusters?: readonly ClusterResult[];
  /** Outside the scope of emulation flags (không thuộc đối tượng được tặng cờ thi đua). */
  readonly outsideFlags?: boolean;
  readonly disciplined?: boolean;
};

/** The members of a collective in a year, counted. Lao động tiên tiến includes Chiến sĩ thi đua cơ sở. */
export type MembersOfYear = {
  readonly year: number;
  readonly total: number;
  readonly completedTasks?: number;
  readonly advanced?: number;
  readonly emulationFighters?: number;
  /** Disciplined at cảnh cáo or above. */
  readonly warned?: number;
};

export type ClusterResult = {
  readonly year: number;
  readonly organiser: 'trung_uong' | 'bo_tinh' | 'huyen';
  readonly leading: boolean;
  readonly targetsExceeded?: boolean;
};

export type HouseholdFacts = Common & { readonly recipient: 'ho_gia_dinh' };
