/** A co-author who was forgotten is added to an initiative on record. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { addCoAuthors } from '../src/procedures/organisation/add-co-authors.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { recordInitiative } from '../src/procedures/organisation/record-initiative.ts';
import { takeBackRecord } from '../src/procedures/organisation/record-take-back.ts';
import { addresses } from '../src/web/addresses.ts';
import { engines } from './engines.ts';
import { type PersonWorld, type Who, openPersonWorld } from './person-world.ts';
import { plain } from './web-world.ts';

const refusal = (code: string) => ({ ok: false, problem: { fields: [{ field: 'coAuthors', code }] } });

describe.each(engines)('co-authors of an initiative on record on $name', (engine) => {
  let world: PersonWorld;
  let author = '';
  beforeAll(async () => {
    world = await openPersonWorld(engine);
    author = await world.person('Nông Thị Chính');
  }, 60_000);
  afterAll(() => world.drop());

  const idea = async (name: string): Promise<string> => {
    const told = { kind: 'sang_kien', name, scope: 'co_so', recognisedBy: 'Hội đồng sáng kiến', period: '2020' };
    const given = { person: author, unitId: world.units.schoolA, ...told, share: '60' };
    const { id } = must(await recordInitiative.run(world.office, world.actor('canbo'), given));
    return partOf(id);
  };
  const card = async (id: string) => must(await readPerson.run(world.office, world.actor('canbo'), { id }));
  const partOf = async (initiative: string): Promise<string> =>
    (await card(author)).authors.find(
      ({ initiativeId, personId }) => initiativeId === initiative && personId === author,
    )?.id ?? '';
  const add = (part: string, coAuthors: string, who: Who = 'canbo', person = author) =>
    addCoAuthors.run(world.office, world.actor(who), { person, part, coAuthors });

  test('is added with the share told, after those who are there', async () => {
    const friend = await world.person('Hoàng Văn Thêm');
    const part = await idea('Vườn rau');
    must(await add(part, 'Hoàng Văn Thêm: 30,5'));
    const { authors, initiatives } = await card(friend);
    expect(initiatives).toMatchObject([{ name: 'Vườn rau' }]);
    expect(authors).toMatchObject([
      { personId: author, ordinal: 1, shareHundredths: 6000 },
      { personId: friend, ordinal: 2, shareHundredths: 3050 },
    ]);
  });

  test('not beyond the whole, not twice, nobody unknown, nobody at all', async () => {
    await world.person('Lò Thị Hai');
    const part = await idea('Sân chơi');
    expect(await add(part, 'Lò Thị Hai: 40,01')).toMatchObject(refusal('shares-exceed'));
    expect(await add(part, 'Không Ai Cả')).toMatchObject(refusal('co-author-unknown'));
    expect(await add(part, ' \n ')).toMatchObject(refusal('required'));
    expect(await add(part, 'Nông Thị Chính: 10')).toMatchObject(refusal('co-author-twice'));
    expect(await add(part, 'Lò Thị Hai: 10\nLò Thị Hai: 10')).toMatchObject(refusal('co-author-twice'));
    must(await add(part, 'Lò Thị Hai: 40'));
    expect(await add(part, 'Lò Thị Hai')).toMatchObject(refusal('co-author-twice'));
  });

  test('an author whose record was merged into another is not added again', async () => {
    const gone = await world.person('Bế Văn Gộp', { unitId: world.units.schoolB });
    const part = await idea('Thư viện');
    const kept = await world.person('Bế Văn Gộp');
    must(await add(part, 'Bế Văn Gộp: 10'));
    must(
      await mergePeople.run(world.office, world.actor('canbo'), { kept: gone, gone: kept, reason: 'Một', seen: 'yes' }),
    );
    expect(await add(part, 'Bế Văn Gộp')).toMatchObject(refusal('co-author-twice'));
  });

  test('not after it was taken back, not to the initiative of others, not by those without the right', async () => {
    const stranger = await world.person('Lý Thị Khách');
    const part = await idea('Bể bơi');
    const missing = { ok: false, problem: { code: 'not-found' } };
    expect(await add(part, 'Lý Thị Khách', 'canbo', stranger)).toMatchObject(missing);
    for (const who of ['docgia', 'khac'] as const)
      expect(await add(part, 'Lý Thị Khách', who), who).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
    const gone = { person: author, kind: 'initiative', id: part, reason: 'Ghi nhầm' };
    must(await takeBackRecord.run(world.office, world.actor('canbo'), gone));
    expect(await add(part, 'Lý Thị Khách')).toMatchObject(missing);
  });

  test('the author’s page leads to the form, which keeps what was typed', async () => {
    await world.person('Ma Thị Trang');
    const part = await idea('Trang báo tường');
    const form = addresses.personCoAuthors('tp-y', author, part);
    const page = addresses.person('tp-y', author);
    expect(await (await world.get(page)).text()).toContain(`href="${form}"`);
    expect(await (await world.get(page, 'docgia')).text()).not.toContain(form);
    expect((await world.get(form, 'docgia')).status).toBe(403);
    expect(plain(await (await world.get(form)).text())).toContain('Trang báo tường');
    const wrong = await world.post(form, { coAuthors: 'Ma Thị Trang: 50' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Ma Thị Trang: 50');
    expect((await world.post(form, { coAuthors: 'Ma Thị Trang: 40' })).status).toBe(303);
    expect(plain(await (await world.get(page)).text())).toContain('Ma Thị Trang 40 %');
  });
});
