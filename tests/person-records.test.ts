import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { describeField } from '../src/procedures/describe-problem.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { editPerson } from '../src/procedures/organisation/edit-person.ts';
import { readPeople } from '../src/procedures/organisation/person-list.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { recordAbsence } from '../src/procedures/organisation/record-absence.ts';
import { recordDiscipline } from '../src/procedures/organisation/record-discipline.ts';
import { recordInitiative } from '../src/procedures/organisation/record-initiative.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { endPost } from '../src/procedures/organisation/record-post-end.ts';
import { recordPost } from '../src/procedures/organisation/record-post.ts';
import { recordRating } from '../src/procedures/organisation/record-rating.ts';
import { recordRegistration } from '../src/procedures/organisation/record-registration.ts';
import { takeBackRecord } from '../src/procedures/organisation/record-take-back.ts';
import { recordTransferOpinion } from '../src/procedures/organisation/transfer-opinion.ts';
import type { Procedure } from '../src/procedures/procedure.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { type PersonWorld, type Who, openPersonWorld } from './person-world.ts';

const refusal = (field: string, code: string) => ({ ok: false, problem: { fields: [{ field, code }] } });

describe.each(engines)('what is kept of a person on $name', (engine) => {
  let world: PersonWorld;
  let person = '';
  beforeAll(async () => {
    world = await openPersonWorld(engine);
    person = await world.person('Nông Thị Hoa', {
      gender: 'nu',
      bornOn: '05/06/1985',
      citizenNumber: '006 185 000 001',
    });
  }, 60_000);
  afterAll(() => world.drop());

  type Writer = Procedure<{ id: string }>;
  const enter = (procedure: Writer, given: object, who: Who = 'canbo') =>
    procedure.run(world.office, world.actor(who), { person, unitId: world.units.schoolA, ...given });
  const card = async (who: Who = 'canbo', id = person) =>
    must(await readPerson.run(world.office, world.actor(who), { id }));

  test('a rating of a year is written once, taken back with a reason, and written anew', async () => {
    const first = must(await enter(recordRating, { period: '2020', grade: 'HT_TOT', ground: '12/QĐ' }));
    expect(await enter(recordRating, { period: '2020', grade: 'HT' })).toMatchObject(
      refusal('period', 'rating-exists'),
    );
    expect(await enter(recordRating, { period: '2000-2020', grade: 'HT' })).toMatchObject(
      refusal('period', 'bad-year'),
    );
    expect(await enter(recordRating, { period: '2030', grade: 'HT' })).toMatchObject(refusal('period', 'future-date'));
    const gone = { kind: 'rating', id: first.id };
    expect(await enter(takeBackRecord, { ...gone, reason: ' ' })).toMatchObject(refusal('reason', 'required'));
    must(await enter(takeBackRecord, { ...gone, reason: 'Ghi nhầm mức' }));
    must(await enter(recordRating, { period: '2020', grade: 'HT_XUAT_SAC' }));
    const { ratings, kept } = await card();
    expect(ratings).toMatchObject([{ period: '2020', grade: 'HT_XUAT_SAC', from: isoDate('2020-01-01') }]);
    expect(kept?.takenBack).toMatchObject([{ kind: 'rating', parts: ['2020', 'HT_TOT'], reason: 'Ghi nhầm mức' }]);
    expect(await enter(takeBackRecord, { ...gone, reason: 'x' })).toMatchObject({ problem: { code: 'not-found' } });
  });

  test('posts: concurrent, paid elsewhere, ended; the same post twice at a time is refused', async () => {
    const post = { post: 'Tổ trưởng', postClass: 'leader', from: '01/01/2018' };
    must(await enter(recordPost, { ...post, concurrent: 'yes' }));
    expect(await enter(recordPost, { ...post, from: '01/01/2019' })).toMatchObject(refusal('post', 'post-held'));
    expect(await enter(recordPost, { ...post, post: 'B', to: '01/01/2018' })).toMatchObject(
      refusal('to', 'ends-before'),
    );
    const before = (await card()).posts.find(({ post: name }) => name === 'Tổ trưởng');
    expect(before).toMatchObject({ concurrent: true, paidHere: false, postClass: 'leader', to: null });
    must(await enter(endPost, { id: before?.id, to: '01/06/2021', ground: '45/QĐ' }));
    const after = (await card()).posts.find(({ post: name }) => name === 'Tổ trưởng');
    expect(after).toMatchObject({ to: isoDate('2021-06-01'), ground: '45/QĐ', concurrent: true });
    must(await enter(recordPost, { ...post, from: '01/06/2021' }));
  });

  test('a post does not outlast its unit: the last day and the successor are named', async () => {
    const { database } = world.office;
    const city = world.units.city;
    const gone = await buildUnit(database, { code: 'truong-het', name: 'Trường Hết', kind: 'truong', parentId: city });
    const changes = [{ kind: 'dissolve', code: 'truong-het', successor: 'truong-b' }];
    must(await applyReform.run(world.office, { kind: 'system' }, { on: '2020-08-01', ground: 'QĐ 9', changes }));
    const post = { post: 'Văn thư', postClass: 'direct', from: '01/01/2018', unitId: gone };
    const said = {
      why: 'post-beyond-unit',
      detail: { unit: 'Trường Hết', lastDay: '31/07/2020', successors: 'Trường B' },
    };
    expect(await enter(recordPost, post)).toMatchObject({ problem: said });
    expect(await enter(recordPost, { ...post, to: '02/08/2020' })).toMatchObject({ problem: said });
    expect(await enter(recordPost, { ...post, from: '01/09/2020' })).toMatchObject({ problem: said });
    must(await enter(recordPost, { ...post, to: '01/08/2020' }));
  });

  test('nobody new comes into a unit that has ended, nor takes up a post in one whose end is recorded; its successor is named', async () => {
    const { database } = world.office;
    const city = world.units.city;
    const add = (unitId: string, more: object) =>
      recordNewPerson.run(world.office, world.actor('canbo'), { unitId, name: 'Triệu Thị Sau', ...more });
    const post = { post: 'Giáo viên', from: '01/09/2020' };
    const school = { kind: 'truong', parentId: city } as const;
    const gone = await buildUnit(database, { ...school, code: 'het-nam-ngoai', name: 'Hết Năm Ngoái' });
    const closing = await buildUnit(database, { ...school, code: 'sap-het', name: 'Sắp Hết', to: '2030-01-01' });
    const changes = [{ kind: 'dissolve', code: 'het-nam-ngoai', successor: 'truong-b' }];
    must(await applyReform.run(world.office, { kind: 'system' }, { on: '2020-08-01', ground: 'QĐ 10', changes }));
    const refused = async (unitId: string, more: object) => {
      const added = await add(unitId, more);
      return added.ok || added.problem.code !== 'invalid' ? added : added.problem.fields.map(describeField);
    };
    const citizen = { occupation: 'Nông dân' };
    for (const told of [post, citizen])
      expect(await refused(gone, told)).toMatchObject([
        { vi: 'Đơn vị này chấm dứt từ ngày 01/08/2020; kế thừa là Trường B. Hãy chọn đơn vị kế thừa.' },
      ]);
    expect(await refused(closing, post)).toMatchObject([
      { vi: 'Đơn vị này chấm dứt từ ngày 01/01/2030 và không có đơn vị kế thừa. Hãy chọn đơn vị khác.' },
    ]);
  });

  test('discipline counts for twelve months; leave has its days, training its result', async () => {
    must(await enter(recordDiscipline, { kind: 'khien_trach', from: '10/03/2020', decisionNumber: '9/QĐ' }));
    const again = { kind: 'khien_trach', from: '10/03/2020' };
    expect(await enter(recordDiscipline, again)).toMatchObject(refusal('from', 'discipline-exists'));
    must(await enter(recordAbsence, { kind: 'dao_tao', from: '01/02/2019', to: '01/05/2019', result: 'gioi' }));
    const leave = { kind: 'om', from: '01/02/2020', to: '01/03/2020' };
    expect(await enter(recordAbsence, { ...leave, result: 'kha' })).toMatchObject(
      refusal('result', 'result-of-training'),
    );
    expect(await enter(recordAbsence, { ...leave, to: '01/01/2020' })).toMatchObject(refusal('to', 'ends-before'));
    const { kept } = await card();
    expect(kept?.disciplines).toMatchObject([{ from: isoDate('2020-03-10'), to: isoDate('2021-03-10') }]);
    expect(kept?.absences).toMatchObject([{ kind: 'dao_tao', result: 'gioi' }]);
  });

  test('an initiative with co-authors of the unit; the shares must not exceed the whole', async () => {
    const friend = await world.person('Hoàng Văn Thủy');
    const given = {
      kind: 'sang_kien',
      name: 'Dạy đọc bằng tranh',
      scope: 'co_so',
      recognisedBy: 'Hội đồng sáng kiến',
      period: '2020-2021',
      share: '60',
    };
    const withOthers = (coAuthors: string, more = {}) => enter(recordInitiative, { ...given, coAuthors, ...more });
    expect(await withOthers('Hoàng Văn Thuỷ: 40,01')).toMatchObject(refusal('share', 'shares-exceed'));
    expect(await withOthers('Không Ai Cả: 10')).toMatchObject(refusal('coAuthors', 'co-author-unknown'));
    expect(await withOthers('Nông Thị Hoa: 10')).toMatchObject(refusal('coAuthors', 'co-author-twice'));
    expect(await withOthers('', { share: '101' })).toMatchObject(refusal('share', 'bad-share'));
    must(await withOthers('Hoàng Văn Thuỷ: 40'));
    expect(await withOthers('')).toMatchObject(refusal('name', 'initiative-exists'));
    expect((await card()).authors).toMatchObject([
      { personId: person, shareHundredths: 6000 },
      { personId: friend, shareHundredths: 4000 },
    ]);
    expect((await card('canbo', friend)).initiatives).toMatchObject([{ name: 'Dạy đọc bằng tranh' }]);
  });

  test('registrations of titles that the law of the year has', async () => {
    const given = { formCode: 'CSTD_CO_SO', period: '2021', registeredOn: '10/01/2021' };
    must(await enter(recordRegistration, given));
    expect(await enter(recordRegistration, given)).toMatchObject(refusal('formCode', 'registration-exists'));
    expect(await enter(recordRegistration, { ...given, formCode: 'TT_LDTT' })).toMatchObject(
      refusal('formCode', 'not-accepted'),
    );
  });

  test('the opinion of the former unit: a later one on the same move takes the place of the earlier', async () => {
    const { schoolA, schoolB } = world.units;
    const move = { fromUnitId: schoolB, toUnitId: schoolA, movedOn: '01/09/2021', on: '05/09/2021' };
    must(await enter(recordTransferOpinion, { ...move, opinion: 'asked' }));
    expect(await enter(recordTransferOpinion, { ...move, opinion: 'disagreed' })).toMatchObject(
      refusal('text', 'required'),
    );
    must(await enter(recordTransferOpinion, { ...move, opinion: 'agreed', text: 'Nhất trí' }));
    expect((await card()).transfers).toMatchObject([{ opinion: 'agreed', text: 'Nhất trí' }]);
    expect(await enter(recordTransferOpinion, { ...move, toUnitId: schoolB, opinion: 'agreed' })).toMatchObject(
      refusal('toUnitId', 'same-unit'),
    );
  });

  test('the reader sees no day of birth, number, discipline or absence; strangers see nothing', async () => {
    const read = await card('docgia');
    expect(read).toMatchObject({ kept: null, born: 1985, merged: [], mayEdit: false });
    expect(read.person).toMatchObject({ bornOn: null, citizenNumber: '', address: '' });
    expect((await card()).person).toMatchObject({ citizenNumber: '006185000001' });
    const forbidden = { problem: { code: 'forbidden' } };
    expect(await readPerson.run(world.office, world.actor('khac'), { id: person })).toMatchObject(forbidden);
    for (const who of ['docgia', 'khac'] as const) {
      expect(await enter(recordRating, { period: '2018', grade: 'HT' }, who)).toMatchObject(forbidden);
    }
    const elsewhere = { period: '2018', grade: 'HT', unitId: world.units.other };
    expect(await enter(recordRating, elsewhere)).toMatchObject(forbidden);
  });

  test('death and numbers are edited; what a form leaves out stays', async () => {
    const { person: before } = await card();
    const given = {
      id: person,
      expectedVersion: before.version,
      name: 'Nông Thị Hoa',
      gender: 'nu',
      bornOn: '05/06/1985',
    };
    const edit = (more: object) => editPerson.run(world.office, world.actor('canbo'), { ...given, ...more });
    expect(await edit({ diedOn: '01/01/1980' })).toMatchObject(refusal('diedOn', 'died-before-born'));
    expect(await edit({ diedOn: '31/02/2020' })).toMatchObject(refusal('diedOn', 'bad-date'));
    expect(await edit({ citizenNumber: '12a' })).toMatchObject(refusal('citizenNumber', 'not-digits'));
    must(await edit({ staffNumber: 'CC-7' }));
    expect((await card()).person).toMatchObject({ citizenNumber: '006185000001', staffNumber: 'CC-7', diedOn: null });
  });

  test('a citizen without a post is kept in the unit with occupation and address, and listed there', async () => {
    const add = (more: object) =>
      recordNewPerson.run(world.office, world.actor('canbo'), {
        unitId: world.units.city,
        name: 'Lý Văn Sao',
        ...more,
      });
    expect(await add({})).toMatchObject(refusal('occupation', 'post-or-occupation'));
    expect(await add({ post: 'Văn thư' })).toMatchObject(refusal('from', 'required'));
    const { id } = must(await add({ occupation: 'Nông dân', address: 'Tổ 5' }));
    expect((await card('canbo', id)).person).toMatchObject({ occupation: 'Nông dân', homeUnitId: world.units.city });
    const list = async (more: object, who: Who = 'docgia') =>
      must(await readPeople.run(world.office, world.actor(who), { unit: 'tp-y', ...more }));
    expect((await list({ name: 'ly van sao' })).rows).toMatchObject([{ personId: id, present: true, post: '' }]);
    expect((await list({ postClass: 'leader' })).rows.map(({ name }) => name)).toEqual(['Nông Thị Hoa']);
    expect((await list({ postClass: 'direct' })).rows).toEqual([]);
    const gone = await world.person('Bế Văn Cũ', { from: '01/01/2010' });
    const held = (await card('canbo', gone)).posts[0];
    must(await enter(endPost, { person: gone, id: held?.id, to: '01/01/2019' }));
    expect((await list({ name: 'be van cu' })).total).toBe(0);
    expect((await list({ name: 'be van cu', when: 'past' })).rows).toMatchObject([{ personId: gone, present: false }]);
    const all = await list({ when: 'all', size: 2 });
    expect([all.rows.length, all.total]).toEqual([2, 4]);
    expect((await list({ when: 'all' })).rows.map(({ name }) => name)).toEqual([
      'Bế Văn Cũ',
      'Nông Thị Hoa',
      'Lý Văn Sao',
      'Hoàng Văn Thủy',
    ]);
    expect(await readPeople.run(world.office, world.actor('khac'), { unit: 'tp-y' })).toMatchObject({
      problem: { code: 'forbidden' },
    });
  });

  test('a year of birth stands while no day is known, and must be that of the day', async () => {
    const add = (more: object) =>
      recordNewPerson.run(world.office, world.actor('canbo'), {
        unitId: world.units.schoolA,
        name: 'Ma Thị Năm',
        post: 'Giáo viên',
        from: '01/09/2015',
        ...more,
      });
    expect(await add({ bornYear: '85' })).toMatchObject(refusal('bornYear', 'bad-birth-year'));
    expect(await add({ bornYear: '2099' })).toMatchObject(refusal('bornYear', 'bad-birth-year'));
    expect(await add({ bornOn: '05/06/1985', bornYear: '1986' })).toMatchObject(
      refusal('bornYear', 'year-not-of-birthday'),
    );
    const { id } = must(await add({ bornYear: '1985' }));
    const shown = async (who: Who = 'canbo') => {
      const { person: kept, born } = await card(who, id);
      return { bornOn: kept.bornOn, bornYear: kept.bornYear, born };
    };
    expect(await shown()).toEqual({ bornOn: null, bornYear: 1985, born: 1985 });
    expect(await shown('docgia')).toEqual({ bornOn: null, bornYear: 1985, born: 1985 });
    const list = must(await readPeople.run(world.office, world.actor('docgia'), { unit: 'tp-y', name: 'Ma Thị Năm' }));
    expect(list.rows.map(({ born }) => born)).toEqual([1985]);
    const edit = async (more: object) =>
      editPerson.run(world.office, world.actor('canbo'), {
        id,
        expectedVersion: (await card('canbo', id)).person.version,
        name: 'Ma Thị Năm',
        gender: '',
        bornOn: '',
        ...more,
      });
    expect(await edit({ bornYear: '19' })).toMatchObject(refusal('bornYear', 'bad-birth-year'));
    must(await edit({}));
    expect(await shown(), 'left out').toMatchObject({ bornYear: 1985 });
    must(await edit({ bornYear: '1984' }));
    expect(await shown()).toMatchObject({ bornYear: 1984 });
    expect(await edit({ bornOn: '05/06/1985', bornYear: '1984' })).toMatchObject(
      refusal('bornYear', 'year-not-of-birthday'),
    );
    must(await edit({ bornOn: '05/06/1985', bornYear: '1985' }));
    expect(await shown()).toEqual({ bornOn: isoDate('1985-06-05'), bornYear: null, born: 1985 });
    must(await edit({ bornYear: '' }));
    expect(await shown()).toEqual({ bornOn: null, bornYear: null, born: null });
  });
});
