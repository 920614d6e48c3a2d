import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { latestPosition } from '../src/store/audit.ts';
import { listBook } from '../src/store/book.ts';
import { verifyLedger } from '../src/store/ledger.ts';
import { countAwards } from '../src/store/statistics.ts';
import { engines } from './engines.ts';
import { statesRebuiltAndKept } from './import-world.ts';
import { talliesRebuiltAndKept } from './tallies-rebuilt.ts';
import { type WebWorld, foundIn, openWebWorld, plain } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';
const BOOK = `${CITY}/so-khen-thuong`;
const PERIOD = { from: isoDate('2021-01-01'), to: isoDate('2021-10-28') };

describe.each(engines)('corrections on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  const html = async (path: string): Promise<string> => {
    const answer = await world.get(path, 'canbo');
    expect(answer.status, path).toBe(200);
    return answer.text();
  };
  const inTx = <T>(run: Parameters<typeof world.office.database.transaction<T>>[0]): Promise<T> =>
    world.office.database.transaction(run);
  const lineOf = async (number: string, at = 0): Promise<string> => {
    const page = await html(`${BOOK}?search=${encodeURIComponent(number)}`);
    const id = [...page.matchAll(/so-khen-thuong\/dong\/([0-9a-f-]{36})"/g)][at]?.[1];
    if (!id) throw new Error(`No line of ${number}`);
    return `${BOOK}/dong/${id}`;
  };
  /** The boxes of a form as they are shown. */
  const typedIn = (page: string): Record<string, string> => {
    const form = /<form class="form".*?<\/form>/s.exec(page)?.[0] ?? '';
    const typed: Record<string, string> = {};
    for (const [input] of form.matchAll(/<input [^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(input)?.[1] ?? '';
      if (/type="radio"/.test(input) && !/checked/.test(input)) continue;
      typed[name] = plain(/value="([^"]*)"/.exec(input)?.[1] ?? '');
    }
    for (const [, name = '', text = ''] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
      typed[name] = plain(text);
    for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
      typed[name] = /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '';
    return typed;
  };
  const send = (path: string, form: Record<string, string>) => world.post(path, form, 'canbo');
  const verify = async () => expect((await inTx((tx) => verifyLedger(tx, null))).fault).toBeNull();
  const projectionsHold = async () => {
    const states = await statesRebuiltAndKept(world.office.database);
    expect(states.kept).toEqual(states.rebuilt);
    const tallies = await talliesRebuiltAndKept(world.office.database);
    expect(tallies.kept).toEqual(tallies.rebuilt);
  };

  test('a typing error is previewed, entered and readable with what was printed first', async () => {
    const line = await lineOf('2410/QĐ-UBND');
    const form = typedIn(await html(`${line}/sua`));
    const before = form['printedName'] ?? '';
    const right = { ...form, kind: 'typing', printedName: `${before} Vy`, ground: 'Bản ký, trang 1, STT 1' };
    const preview = await (await send(`${line}/sua`, right)).text();
    expect(plain(preview)).toContain('Xem trước nội dung sửa');
    expect(preview).toContain(`${before} Vy`);
    expect(await html(line)).not.toContain(`${before} Vy`);
    expect((await send(`${line}/sua`, { ...right, step: 'write' })).headers.get('location')).toBe(line);
    const page = await html(line);
    expect(page).toContain(`“${before}” → “${before} Vy”`);
    expect(page).toContain('Căn cứ: Bản ký, trang 1, STT 1');
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent(`${before} Vy`)}`))).toBe(1);
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('2410/QĐ-UBND')}`))).toBe(15);
    await verify();
    await projectionsHold();
  });

  test('a later paper needs number, date and authority; what was typed stays typed', async () => {
    const line = await lineOf('2410/QĐ-UBND', 1);
    const form = typedIn(await html(`${line}/sua`));
    const typed = { ...form, kind: 'paper', reason: 'Lý do mới', ground: 'Quyết định in sai lý do' };
    for (const [field, wrong] of Object.entries({
      paperNumber: {},
      paperSignedOn: { paperNumber: '2500/QĐ-UBND', paperSignedOn: '01/01/2020', paperAuthority: 'CT_UBND_HUYEN' },
      paperAuthority: { paperNumber: '2500/QĐ-UBND', paperSignedOn: '20/10/2021' },
    })) {
      const answer = await send(`${line}/sua`, { ...typed, ...wrong });
      const page = await answer.text();
      expect(answer.status, field).toBe(422);
      expect(page).toContain(`href="#field-${field}"`);
      expect(page).toContain('Lý do mới');
    }
    const paper = { paperNumber: '2500/QĐ-UBND', paperSignedOn: '20/10/2021', paperAuthority: 'CT_UBND_HUYEN' };
    const moved = await send(`${line}/sua`, { ...typed, ...paper, ordinal: '77' });
    expect(moved.status).toBe(422);
    expect(await moved.text()).toContain('href="#field-ordinal"');
    expect((await send(`${line}/sua`, { ...typed, ...paper, step: 'write' })).status).toBe(303);
    expect(await html(line)).toContain('Văn bản số 2500/QĐ-UBND ngày 20/10/2021');
    await verify();
  });

  test('whoever corrected in between is not overwritten unseen', async () => {
    const line = await lineOf('2410/QĐ-UBND', 2);
    const form = { ...typedIn(await html(`${line}/sua`)), kind: 'typing', ground: 'Bản ký' };
    expect((await send(`${line}/sua`, { ...form, reason: 'Một', step: 'write' })).status).toBe(303);
    const late = await send(`${line}/sua`, { ...form, reason: 'Hai', step: 'write' });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain('Hai');
    expect((await send(`${line}/sua`, { ...typedIn(page), step: 'write' })).status).toBe(303);
    expect(await html(line)).toContain('“Một” → “Hai”');
    expect(
      (await send(`${line}/sua`, { ...typedIn(await html(`${line}/sua`)), kind: 'typing', ground: 'x' })).status,
    ).toBe(422);
  });

  test('another form and another person move the figures, and old positions keep the old ones', async () => {
    const old = await inTx(latestPosition);
    const unitId =
      (await inTx((tx) => sql<{ id: string }>`select id from units where code = 'tp-bac-kan'`.execute(tx))).rows[0]
        ?.id ?? '';
    const figures = async (knownAt: number) =>
      (await inTx((tx) => countAwards(tx, { unitId, ...PERIOD, knownAt })))
        .filter(({ figure, authority }) => figure === 'decided' && authority === 'CT_UBND_HUYEN')
        .map(({ form, recipient, count }) => `${form} ${recipient} ${count}`)
        .toSorted();
    const was = await figures(old);
    const line = await lineOf('187/QĐ-UBND');
    const form = {
      ...typedIn(await html(`${line}/sua`)),
      kind: 'typing',
      ground: 'Bản ký',
      formCode: 'LDTT',
      person: 'new',
    };
    expect((await send(`${line}/sua`, { ...form, step: 'write' })).status).toBe(303);
    expect(await figures(old)).toEqual(was);
    const now = await figures(await inTx(latestPosition));
    expect(was).toEqual(expect.arrayContaining(['LDTT ca_nhan 521']));
    expect(now).toEqual(expect.arrayContaining(['LDTT ca_nhan 522']));
    const at = {
      unitId,
      ...PERIOD,
      search: '',
      authority: null,
      form: null,
      recipient: null,
      decisionId: null,
      personId: null,
    };
    const names = async (knownAt: number) =>
      (await inTx((tx) => listBook(tx, { ...at, form: 'LDTT', knownAt }, 'name', { limit: 5_000, offset: 0 }))).length;
    expect([await names(old), await names(await inTx(latestPosition))]).toEqual([521, 522]);
    await verify();
    await projectionsHold();
  });

  test('a wrong number and day are corrected for every line of the decision at once', async () => {
    const page = await html(`${BOOK}?search=${encodeURIComponent('1642/QĐ-UBND')}`);
    const count = foundIn(page);
    const id = /decision=([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
    const path = `${BOOK}/quyet-dinh/${id}/sua`;
    const form = {
      ...typedIn(await html(path)),
      kind: 'typing',
      number: '1624/QĐ-UBND',
      signedOn: '29/07/2021',
      ground: 'Bản ký',
    };
    const preview = await (await send(path, form)).text();
    expect(preview).toContain('1624/QĐ-UBND');
    expect((await send(path, { ...form, step: 'write' })).status).toBe(303);
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('1642/QĐ-UBND')}`))).toBe(0);
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('1624/QĐ-UBND')}`))).toBe(count);
    expect(foundIn(await html(`${BOOK}?from=29/07/2021&to=29/07/2021`))).toBe(count);
    await verify();
    await projectionsHold();
  });

  test('an annulled line stays in the book, marked, and the report and its link agree', async () => {
    const line = await lineOf('186/QĐ-UBND', 3);
    const refused = await send(`${line}/huy-bo`, {
      expectedSeq: typedIn(await html(`${line}/huy-bo`))['expectedSeq'] ?? '',
    });
    expect(refused.status).toBe(422);
    const paper = { paperNumber: '2600/QĐ-UBND', paperSignedOn: '25/10/2021', paperAuthority: 'CT_UBND_HUYEN' };
    const form = { ...typedIn(await html(`${line}/huy-bo`)), ...paper, ground: 'Khen không đúng đối tượng' };
    expect((await send(`${line}/huy-bo`, form)).status).toBe(303);
    expect(plain(await html(line))).toContain('Đã hủy bỏ quyết định');
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('186/QĐ-UBND')}`))).toBe(160);
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('186/QĐ-UBND')}&state=in_force`))).toBe(159);
    expect(foundIn(await html(`${BOOK}?state=revoked`))).toBe(1);
    expect((await send(`${line}/sua`, { kind: 'typing' })).status).toBe(422);
    await verify();
    await projectionsHold();
  });

  test('an annulment by mistake is taken back on a form; the history tells all of it in words', async () => {
    const line = await lineOf('186/QĐ-UBND', 3);
    const path = `${line}/khoi-phuc`;
    expect(await html(line)).toContain(path);
    const form = typedIn(await html(path));
    const refused = await send(path, { ...form, kind: 'paper', ground: 'Bấm nhầm dòng' });
    const again = await refused.text();
    expect(refused.status).toBe(422);
    expect(again).toContain('Bấm nhầm dòng');
    expect(again).toContain('href="#field-paperNumber"');
    expect((await send(path, { ...form, ground: 'Bấm nhầm dòng' })).status).toBe(422);
    const late = await send(path, { ...form, kind: 'typing', ground: 'Bấm nhầm dòng', expectedSeq: '1' });
    expect(late.status).toBe(409);
    expect((await world.post(path, { ...form, kind: 'typing', ground: 'x' }, 'docgia')).status).toBe(403);
    const old = await inTx(latestPosition);
    const sent = await send(path, { ...form, kind: 'typing', ground: 'Bấm nhầm dòng' });
    expect(sent.headers.get('location')).toBe(line);
    expect(await inTx(latestPosition)).toBeGreaterThan(old);
    const page = plain(await html(line));
    expect(page).toContain('Khôi phục dòng đã hủy bỏ: Sửa lỗi nhập liệu');
    expect(page).toContain('Căn cứ: Bấm nhầm dòng');
    expect(page).toContain('Khen không đúng đối tượng');
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('186/QĐ-UBND')}&state=in_force`))).toBe(160);
    expect(foundIn(await html(`${BOOK}?search=${encodeURIComponent('186/QĐ-UBND')}&state=revoked`))).toBe(0);
    await verify();
    await projectionsHold();
  });

  test('readers and other units may not correct', async () => {
    const line = await lineOf('2410/QĐ-UBND', 4);
    for (const form of ['sua', 'huy-bo', 'khoi-phuc']) {
      expect((await world.get(`${line}/${form}`, 'docgia')).status, form).toBe(403);
      expect((await world.post(`${line}/${form}`, {}, 'docgia')).status, form).toBe(403);
    }
    expect((await world.get(line, 'nari')).status).toBe(403);
    expect((await world.get(line.replace('tp-bac-kan', 'huyen-na-ri'), 'nari')).status).toBe(404);
    expect((await world.get(line, 'docgia')).status).toBe(200);
  });

  test('an entry whose ground or version was changed behind our back is found', async () => {
    const tamper = async (statement: string) => {
      const faults: unknown[] = [];
      const spoiled = world.office.database.owner(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        await sql.raw(statement).execute(tx);
        faults.push((await verifyLedger(tx, null)).fault?.fault);
        throw new Error('put back');
      });
      await expect(spoiled).rejects.toThrow('put back');
      return faults[0];
    };
    expect(await tamper("update award_changes set paper_number = '1/QĐ' where kind = 'paper'")).toBe('changed-line');
    expect(await tamper("update award_changes set ground = 'khác'")).toBe('changed-line');
    expect(await tamper('update award_line_versions set ordinal = ordinal + 1')).toBe('changed-line');
    expect(await tamper("update award_version_texts set reason = 'khác'")).toBe('changed-personal-text');
    await verify();
  });
});
