/** Records of people as offices really type them: wrong, twice, backwards, and taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { editPerson } from '../src/procedures/organisation/edit-person.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { recordAbsence } from '../src/procedures/organisation/record-absence.ts';
import { recordDiscipline } from '../src/procedures/organisation/record-discipline.ts';
import { recordInitiative } from '../src/procedures/organisation/record-initiative.ts';
import { endPost } from '../src/procedures/organisation/record-post-end.ts';
import { recordPost } from '../src/procedures/organisation/record-post.ts';
import { recordRating } from '../src/procedures/organisation/record-rating.ts';
import { recordRegistration } from '../src/procedures/organisation/record-registration.ts';
import { takeBackRecord } from '../src/procedures/organisation/record-take-back.ts';
import { recordTransferOpinion } from '../src/procedures/organisation/transfer-opinion.ts';
import { readUnit } from '../src/procedures/organisation/unit.ts';
import type { Procedure } from '../src/procedures/procedure.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { fieldsIn } from './html-forms.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';
import { rowNames } from './web-world.ts';

const refusal = (field: string, code: string) => ({ ok: false, problem: { fields: [{ field, code }] } });

describe.each(engines)('records of people under rough hands on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  type Writer = Procedure<{ id: string }>;
  const enter = (person: string, procedure: Writer, given: object) =>
    procedure.run(world.office, world.actor('canbo'), { person, unitId: world.units.schoolA, ...given });
  const card = async (id: string) => must(await readPerson.run(world.office, world.actor('canbo'), { id }));

  const idea = {
    kind: 'sang_kien',
    name: 'Dạy học theo dự án',
    scope: 'co_so',
    recognisedBy: 'Chủ tịch UBND thành phố Y',
    period: '2020',
  };

  test('an initiative taken back by its only author can be written again', async () => {
    const person = await world.person('Bế Văn Sáng');
    const first = must(await enter(person, recordInitiative, { ...idea, share: '100' }));
    const part = (await card(person)).authors.find(({ initiativeId }) => initiativeId === first.id);
    must(await enter(person, takeBackRecord, { kind: 'initiative', id: part?.id, reason: 'Ghi nhầm phạm vi' }));
    expect((await card(person)).initiatives).toEqual([]);
    must(await enter(person, recordInitiative, { ...idea, scope: 'bo_tinh', share: '100' }));
    expect((await card(person)).initiatives).toMatchObject([{ scope: 'bo_tinh' }]);
  });

  test('the end of a post is not moved over the same post held later', async () => {
    const person = await world.person('Bế Thị Tối');
    const post = { post: 'Hiệu trưởng', postClass: 'leader', paidHere: 'yes' };
    const early = must(await enter(person, recordPost, { ...post, from: '01/01/2016', to: '01/01/2018' }));
    must(await enter(person, recordPost, { ...post, from: '01/01/2020' }));
    const end = { id: early.id, to: '01/01/2021' };
    expect(await enter(person, endPost, end)).toMatchObject(refusal('to', 'post-held'));
    must(await enter(person, endPost, { ...end, to: '01/01/2020' }));
  });

  test('the end of a post is not moved beyond the end of its unit', async () => {
    const { database } = world.office;
    const gone = { code: 'truong-cu', name: 'Trường Cũ', parentId: world.units.city, to: '2019-07-01' } as const;
    const unitId = await buildUnit(database, gone);
    const person = await world.person('Bế Văn Cũ');
    const held = must(
      await enter(person, recordPost, {
        unitId,
        post: 'Giáo viên',
        postClass: 'direct',
        from: '01/01/2016',
        to: '01/01/2019',
      }),
    );
    const beyond = await enter(person, endPost, { unitId, id: held.id, to: '01/01/2020' });
    expect(beyond).toMatchObject({ ok: false, problem: { code: 'not-allowed', why: 'post-beyond-last-unit' } });
  });

  test('a post does not begin before the reform that made its unit, nor outside of its holder’s life', async () => {
    const unit = { code: 'truong-moi', name: 'Trường Mới', kind: 'truong', parentCode: 'tp-y' };
    const changes = [{ kind: 'create', unit }];
    const system = { kind: 'system' } as const;
    must(await applyReform.run(world.office, system, { on: '2020-07-01', ground: 'Quyết định thành lập', changes }));
    const unitId = must(await readUnit.run(world.office, system, { unit: unit.code })).unit.id;
    const person = await world.person('Bế Thị Mới', { bornOn: '05/06/1990' });
    const post = { unitId, post: 'Giáo viên', postClass: 'direct' };
    expect(await enter(person, recordPost, { ...post, from: '01/09/2015' })).toMatchObject(
      refusal('from', 'before-unit'),
    );
    must(await enter(person, recordPost, { ...post, from: '01/07/2020' }));
    const elsewhere = { unitId: world.units.schoolB, post: 'Giáo viên', postClass: 'direct' };
    expect(await enter(person, recordPost, { ...elsewhere, from: '01/09/1989' })).toMatchObject(
      refusal('from', 'before-birth'),
    );
    const { version, ...told } = (await card(person)).person;
    const edit = { id: person, expectedVersion: version, name: told.name, gender: 'nu', bornOn: '05/06/1990' };
    must(await editPerson.run(world.office, world.actor('canbo'), { ...edit, diedOn: '01/02/2021' }));
    expect(await enter(person, recordPost, { ...elsewhere, from: '01/03/2021' })).toMatchObject(
      refusal('from', 'after-death'),
    );
    must(await enter(person, recordPost, { ...elsewhere, from: '01/09/2019' }));
  });

  test('an author of an initiative who was merged stays one author', async () => {
    const kept = await world.person('Bế Văn Chung');
    const gone = await world.person('Bế Văn Chung', { unitId: world.units.schoolB });
    must(await mergePeople.run(world.office, world.actor('canbo'), { kept, gone, reason: 'Một người', seen: 'yes' }));
    must(await enter(gone, recordInitiative, { ...idea, name: 'Sổ điện tử', share: '60' }));
    expect((await card(kept)).initiatives).toMatchObject([{ name: 'Sổ điện tử' }]);
  });

  test('nothing is told of days before the birth, of what has not come, or twice of the same days', async () => {
    const person = await world.person('Bế Thị Ngày', { bornOn: '05/06/1990' });
    const told: readonly (readonly [Writer, object, string, string])[] = [
      [recordPost, { post: 'Tổ phó', postClass: 'direct', from: '31/12/9999' }, 'from', 'future-date'],
      [recordRating, { period: '1950', grade: 'HT' }, 'period', 'before-birth'],
      [recordDiscipline, { kind: 'canh_cao', from: '01/01/1800' }, 'from', 'before-birth'],
      [recordAbsence, { kind: 'om', from: '01/01/1980', to: '01/02/1980' }, 'from', 'before-birth'],
      [recordAbsence, { kind: 'om', from: '01/01/2050', to: '01/02/2050' }, 'from', 'future-date'],
      [recordInitiative, { ...idea, name: 'Mai sau', recognisedOn: '01/01/2030' }, 'recognisedOn', 'future-date'],
      [recordInitiative, { ...idea, name: 'Mai sau', period: '2050' }, 'period', 'future-date'],
      [recordRegistration, { formCode: 'LDTT', period: '2099' }, 'period', 'future-date'],
      [
        recordTransferOpinion,
        {
          fromUnitId: world.units.schoolA,
          toUnitId: world.units.schoolB,
          movedOn: '01/01/2030',
          opinion: 'agreed',
          text: '',
          on: '01/10/2021',
        },
        'movedOn',
        'future-date',
      ],
    ];
    for (const [procedure, given, field, code] of told)
      expect(await enter(person, procedure, given), JSON.stringify(given)).toMatchObject(refusal(field, code));
    must(await enter(person, recordAbsence, { kind: 'om', from: '01/01/2021', to: '01/02/2021' }));
    const over = { kind: 'om', from: '15/01/2021', to: '01/03/2021' };
    expect(await enter(person, recordAbsence, over)).toMatchObject(refusal('from', 'absence-exists'));
    must(await enter(person, recordAbsence, { ...over, from: '01/02/2021' }));
    const course = { kind: 'dao_tao', name: 'Trung cấp lý luận', to: '01/12/2021' };
    must(await enter(person, recordAbsence, { ...course, from: '01/01/2021' }));
    must(await enter(person, recordAbsence, { ...course, name: 'Tin học', from: '01/06/2021' }));
    expect(await enter(person, recordAbsence, { ...course, from: '01/06/2021' })).toMatchObject(
      refusal('from', 'absence-exists'),
    );
  });

  test('a post from before its unit was listed names the unit', async () => {
    const person = await world.person('Bế Thị Xưa');
    const old = { post: 'Giáo viên', postClass: 'direct', from: '01/09/2001', to: '01/09/2010' };
    must(await enter(person, recordPost, old));
    expect((await card(person)).posts.map(({ unitName }) => unitName)).toEqual(['Trường A', 'Trường A']);
  });

  test('a refusal that names no field keeps what was typed', async () => {
    const { database } = world.office;
    const gone = { code: 'truong-tan', name: 'Trường Tan', parentId: world.units.city, to: '2019-07-01' } as const;
    const unitId = await buildUnit(database, gone);
    const person = await world.person('Bế Văn Gõ');
    const form = { unitId, post: 'Chức vụ đã gõ', postClass: 'direct', from: '01/01/2018', to: '', ground: '12/QĐ' };
    const answer = await world.post(`/don-vi/tp-y/ca-nhan/${person}/ghi/chuc-vu`, form);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="Chức vụ đã gõ"');
    expect(page).toContain('chỉ tồn tại đến hết ngày 30/06/2019');
  });

  test('the form of somebody new sent twice makes one record; two namesakes are still two', async () => {
    const page = `/don-vi/tp-y/ca-nhan/moi`;
    const shown = fieldsIn(await (await world.get(page)).text());
    const form = { ...shown, unitId: world.units.schoolA, name: 'Bế Thị Hai', post: 'Văn thư', from: '01/09/2019' };
    const answers = await Promise.all([world.post(page, form), world.post(page, form)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const list = async () => (await world.get('/don-vi/tp-y/ca-nhan?name=be+thi+hai')).text();
    expect(rowNames(await list())).toEqual(['Bế Thị Hai']);
    const anew = fieldsIn(await (await world.get(page)).text());
    expect((await world.post(page, { ...form, id: anew['id'] ?? '' })).status).toBe(303);
    expect(rowNames(await list())).toEqual(['Bế Thị Hai', 'Bế Thị Hai']);
    const unborn = { ...form, id: '', name: 'Bế Mai Sau', bornOn: '01/01/2021', from: '01/01/2020' };
    expect(await (await world.post(page, unborn)).text()).toContain('đứng trước ngày sinh');
  });
});
