import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { cleanText, compareText } from '../../kernel/vietnamese-text.ts';
import type { UnitKind, UnitState } from '../organisation/unit.ts';
import { isLikeUnit } from './layout/looks-like.ts';
import type { UnitsInTime } from './units-in-time.ts';

/** Heading of the column that holds a post and the unit in which it is held. */
export const POST_AND_UNIT = 'Chức vụ, đơn vị';

/** A post and the unit in which it is held, out of one text; the post is empty where the text names only the unit. */
export type PostAndUnit = { readonly post: string; readonly unit: UnitState };

/** Why a text does not tell a unit; detail is the names of those that it may mean, or the unknown body that it names. */
export type NoUnitInText = {
  readonly code: 'no-unit-in-post' | 'ambiguous-unit' | 'outside-unit';
  readonly detail: string;
};

/** Against which units a text is read, and on which day. */
export type PostSetting = {
  readonly units: UnitsInTime;
  /** Only units below this one are meant; null: any. */
  readonly scopeId: string | null;
};

/** Heads whose title ends with the first word of their unit's name: "Trưởng phòng Nội vụ", "Chánh Thanh tra". */
const HEADS = /(?:^|[,;]\s*|quyền\s+|q\.\s*)(?:phó\s+trưởng|phó\s+chánh|trưởng|chánh|phó)$/u;

/** "Tổ trưởng", "Đội phó", "Hội viên": posts that begin like the name of a body. */
const POST_LIKE_BODY = /^(\p{L}+\s(trưởng|phó)|(hội|đoàn|tổ|ban|đội) viên)(?![\p{L}])/u;

/** The words at the beginning of a unit's name that belong to the title of its head as well. */
const SHARED = /^(văn phòng|thanh tra|phòng|ban|khoa|trạm|đội|tổ)(?=\s|$)/iu;

/** Bodies within any unit: naming one before the unit does not make another unit of it. */
const WITHIN_ANY =
  /^(nhân dân|cán bộ|tập thể|tổ|nhóm|bộ phận|lớp|khối|khoa|đội|chi bộ|chi đoàn|công đoàn|đoàn trường|thôn|bản|tdp|khu dân cư)\s/u;

/** Offices and departments are units of their own below a district or a province, and parts of everything else. */
const WITHIN_OFFICE = /^(phòng|ban|bộ phận|văn phòng)\s/u;
const HAVE_OFFICES: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'so_nganh',
  'co_quan',
  'don_vi_su_nghiep',
  'truong',
  'dang',
  'doan_the',
  'doanh_nghiep',
]);

/** Party, mass bodies and forces of a commune stand in the lists of its committee. */
const WITHIN_COMMUNE =
  /^(văn phòng|hội|đoàn|đảng ủy|đảng bộ|ban|công an|ủy ban mttq|ubmttq|mttq|mặt trận|hđnd|hội đồng)(?=\s|$)/u;

const ENDS = /[\s,;:–—-]+$/u;
const LINKS = /\s+(tại|thuộc|của|ở)$/iu;

/**
 * Splits "Giáo viên Trường Tiểu học Đức Xuân", "Phó Trưởng phòng, Phòng Nội vụ": the unit is the longest known name of a
 * unit at the end of the text, as of the day; where there is none, the one at the beginning. A text that ends with a known unit after naming a body that is not known
 * ("Trường X, phường Y") tells no unit: the nearest one known is not taken instead.
 */
export function splitPostAndUnit(
  text: string,
  day: PlainDate,
  setting: PostSetting,
): Result<PostAndUnit, NoUnitInText> {
  const clean = cleanText(text).replace(ENDS, '');
  for (const { index } of clean.matchAll(/(?<=^|[\s,;(–—-])[\p{L}\d]/gu)) {
    const name = clean.slice(index);
    const found = unitCalled(name, day, setting);
    if (!found) continue;
    if (!('id' in found)) return refuse(found);
    const before = clean.slice(0, index).replace(ENDS, '');
    const stranger = unknownBody(before, found);
    return stranger === undefined
      ? ok({ post: postOf(before, name), unit: found })
      : refuse({ code: 'no-unit-in-post', detail: stranger });
  }
  return unitBeforePost(clean, day, setting) ?? refuse({ code: 'no-unit-in-post', detail: '' });
}

/** The only unit below that of the list which is called so; undefined when nothing is. */
function unitCalled(
  name: string,
  day: PlainDate,
  { units, scopeId }: PostSetting,
): UnitState | NoUnitInText | undefined {
  const called = units.called(name, day);
  if (called.length === 0) return undefined;
  const inside = scopeId === null ? called : called.filter(({ id }) => units.belongsTo(id, day, scopeId));
  const [unit, ...others] = inside;
  if (!unit) return { code: 'outside-unit', detail: '' };
  return others.length === 0 ? unit : { code: 'ambiguous-unit', detail: inside.map((each) => each.name).join('; ') };
}

/** "Phòng Nội vụ, Chuyên viên": some lists name the unit first, up to a comma or a dash. */
function unitBeforePost(
  text: string,
  day: PlainDate,
  setting: PostSetting,
): Result<PostAndUnit, NoUnitInText> | undefined {
  const [, name = '', post = ''] = /^([^,;–—]+?)\s*(?:[,;–—]|\s-\s)\s*(.+)$/u.exec(text) ?? [];
  const unit = name === '' ? undefined : unitCalled(name, day, setting);
  if (!unit) return undefined;
  if (!('id' in unit)) return refuse(unit);
  return unknownBody(post, unit) === undefined ? ok({ post, unit }) : undefined;
}

/** What stands before the name of the unit; the head of an office shares its first word: "Trưởng phòng", not "Trưởng". */
function postOf(before: string, unitName: string): string {
  const shared = SHARED.exec(unitName)?.[0];
  const isHead = shared !== undefined && HEADS.test(compareText(before)) && !/[,;–—-]\s*$/u.test(before);
  return (isHead ? `${before} ${shared}` : before).replace(LINKS, '').replace(ENDS, '');
}

/** A body named before the unit that cannot be a part of it: then the unit of the post is that body, which is not known. */
function unknownBody(before: string, unit: UnitState): string | undefined {
  for (const phrase of before.split(/[,;(]/u)) {
    for (const { index } of phrase.matchAll(/(?<=^|[\s–—-])\p{L}/gu)) {
      const rest = phrase.slice(index);
      const compared = compareText(rest);
      if (!isLikeUnit(rest) || POST_LIKE_BODY.test(compared)) continue;
      // Words within the name of a part ("Văn phòng - Thống kê") name nothing else.
      if (isPartOf(compared, unit.kind)) break;
      return rest;
    }
  }
  return undefined;
}

const isPartOf = (body: string, kind: UnitKind): boolean =>
  WITHIN_ANY.test(body) ||
  (HAVE_OFFICES.has(kind) && WITHIN_OFFICE.test(body)) ||
  (kind === 'xa' && WITHIN_COMMUNE.test(body));
