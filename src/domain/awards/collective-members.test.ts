import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type RecordsOfMember, memberOfYear, peopleByUnit, placeInYear } from './collective-members.ts';
import { organisation } from './unit-years.test-support.ts';

const history = organisation([
  ['tp', null, '2010-01-01'],
  ['phong', 'tp', '2010-01-01'],
  ['xa', 'tp', '2010-01-01'],
  ['truong', 'tp', '2010-01-01', null, 'truong'],
]);

const post = (unitId: string, from: string, to: string | null = null) => ({
  personId: 'p',
  unitId,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

const title = (formCode: string, unitId = 'xa') => ({
  personId: 'p',
  unitId,
  formCode,
  signedOn: isoDate('2021-01-29'),
});

const placed = (
  posts: readonly ReturnType<typeof post>[],
  titles: readonly ReturnType<typeof title>[] = [],
  year = 2020,
) => placeInYear(posts, titles, year, history)?.unitId ?? null;

describe('where somebody belonged in a year', () => {
  it.each([
    ['in the post held', 'phong', [post('phong', '2015-01-01')]],
    ['in the new unit after a move', 'xa', [post('phong', '2015-01-01', '2020-05-01'), post('xa', '2020-05-01')]],
    ['where one left within the year, without a new post', 'phong', [post('phong', '2015-01-01', '2020-03-01')]],
    ['nowhere when one left before', null, [post('phong', '2015-01-01', '2020-01-01')]],
    ['nowhere when one came after', null, [post('phong', '2021-01-01')]],
    ['in a school by the school year', 'truong', [post('truong', '2019-09-01', '2020-07-01')]],
    ['a teacher who came in autumn belongs to the next', null, [post('truong', '2020-09-01')]],
  ])('%s', (_, unit, posts) => {
    expect(placed(posts)).toBe(unit);
  });

  it.each([
    ['on its last day while the post goes on', [post('phong', '2015-01-01')], '2020-12-31'],
    ['on its last day when the post ends after it', [post('phong', '2015-01-01', '2021-01-01')], '2020-12-31'],
    ['on the day before the post ended', [post('phong', '2015-01-01', '2020-03-01')], '2020-02-29'],
    ['when the post began on its last day', [post('phong', '2020-12-31')], '2020-12-31'],
    ['of the school year in a school', [post('truong', '2015-01-01')], '2020-07-31'],
  ])('the year is told %s', (_, posts, day) => {
    expect(placeInYear(posts, [], 2020, history)?.day).toBe(isoDate(day));
  });

  it('in the last post, in whatever order they are told', () => {
    const [before, after, later] = [
      post('phong', '2015-01-01', '2020-05-01'),
      post('xa', '2020-05-01'),
      post('truong', '2021-02-01'),
    ];
    expect(placed([after, before])).toBe('xa');
    expect(placed([later, after, before])).toBe('xa');
    expect(placed([post('xa', '2020-12-31'), post('phong', '2015-01-01', '2020-12-31')])).toBe('xa');
    const early = { ...title('LDTT', 'phong'), signedOn: isoDate('2021-01-05') };
    expect(placed([], [title('LDTT', 'xa'), early])).toBe('phong');
  });

  it('somebody of a unit that is not known belongs to it by the calendar year', () => {
    expect(placed([post('la', '2015-01-01')])).toBe('la');
  });

  it('by a title of the year where no post is on record', () => {
    expect(placed([], [title('LDTT')])).toBe('xa');
    expect(placed([post('phong', '2021-01-29')], [title('LDTT')])).toBe('xa');
    expect(placed([post('phong', '2015-01-01')], [title('LDTT')])).toBe('phong');
  });

  it('each person once, in the unit and all above it', () => {
    const places = [
      { personId: 'p', unitId: 'phong', day: isoDate('2020-12-31') },
      { personId: 'q', unitId: 'xa', day: isoDate('2020-12-31') },
    ];
    expect(Object.fromEntries(peopleByUnit(places, history))).toEqual({ tp: ['p', 'q'], phong: ['p'], xa: ['q'] });
  });
});

describe('a member of the year', () => {
  const member = (changes: Partial<RecordsOfMember>, year = 2020) =>
    memberOfYear(
      {
        personId: 'p',
        name: 'Nông Thị Thử',
        posts: [post('phong', '2015-01-01')],
        titles: [],
        ratings: [],
        disciplines: [],
        ...changes,
      },
      year,
      history,
    );
  const rated = (from: string, to: string, grade: 'HT_TOT' | 'KHONG_HT') => ({
    from: isoDate(from),
    to: isoDate(to),
    grade,
  });
  const discipline = (kind: 'khien_trach' | 'canh_cao', from: string, to: string) => ({
    kind,
    from: isoDate(from),
    to: isoDate(to),
  });

  it('without records of the year has nothing', () => {
    expect(member({})).toMatchObject({ rating: null, title: null, warned: null });
    expect(member({ ratings: [rated('2019-01-01', '2019-12-31', 'HT_TOT')] })).toMatchObject({ rating: null });
  });

  it('has the rating of the own cycle where there are two', () => {
    const ratings = [rated('2019-08-01', '2020-07-31', 'KHONG_HT'), rated('2020-01-01', '2020-12-31', 'HT_TOT')];
    expect(member({ ratings }).rating).toBe('HT_TOT');
    expect(member({ ratings, posts: [post('truong', '2015-01-01')] }).rating).toBe('KHONG_HT');
  });

  it('has the highest title, and no title that is none of a year', () => {
    expect(member({ titles: [title('CSTD_CO_SO'), title('LDTT')] }).title).toBe('CSTD_CO_SO');
    expect(member({ titles: [title('GIAY_KHEN_HUYEN')] }).title).toBeNull();
  });

  it.each([
    ['a warning of the year', discipline('canh_cao', '2020-04-01', '2021-04-01'), 'canh_cao'],
    ['one that still ran when the year began', discipline('canh_cao', '2019-04-01', '2020-01-02'), 'canh_cao'],
    ['not one that had run out', discipline('canh_cao', '2019-01-01', '2020-01-01'), null],
    ['one that began on the last day', discipline('canh_cao', '2020-12-31', '2021-12-31'), 'canh_cao'],
    ['not one of the year after', discipline('canh_cao', '2021-01-01', '2022-01-01'), null],
    ['not a reprimand', discipline('khien_trach', '2020-04-01', '2021-04-01'), null],
  ])('is warned by %s', (_, disciplines, warned) => {
    expect(member({ disciplines: [disciplines] }).warned).toBe(warned);
  });
});
