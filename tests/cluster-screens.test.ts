import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { addresses } from '../src/web/addresses.ts';
import { engines } from './engines.ts';
import { fieldsIn } from './html-forms.ts';
import { system } from './import-world.ts';
import { type Login, openReformWeb, reformFile } from './unit-reform-world.ts';
import { cellsNamed, foundIn, plain, rowNames } from './web-world.ts';

const PROVINCE = 'tinh-bac-kan';
const DISTRICT = 'huyen-na-ri';

/** The rows of one table of a page, by its caption. */
const tableOf = (html: string, caption: string): string =>
  html.split('<table').find((table) => plain(table.split('</caption>')[0] ?? '').includes(caption)) ?? '';

/** Members of the day in view, in order. */
const membersIn = (html: string): readonly string[] => rowNames(tableOf(html, 'tên gọi theo ngày'));

describe.each(engines)('screens of clusters on $name', (engine) => {
  let world: Awaited<ReturnType<typeof openReformWeb>>;
  /** The address of the cluster of communes of the district in 2024. */
  let communes = '';
  beforeAll(async () => {
    world = await openReformWeb(engine);
  }, 240_000);
  afterAll(() => world.drop());

  const html = async (path: string, who: Login = 'quantri', status = 200): Promise<string> => {
    const answer = await world.get(path, who);
    expect(answer.status, path).toBe(status);
    return answer.text();
  };

  const send = async (path: string, form: Readonly<Record<string, string>>, status: number, who: Login = 'quantri') => {
    const answer = await world.post(path, form, who);
    const text = await answer.text();
    expect(answer.status, plain(text).slice(0, 2_000)).toBe(status);
    return { text, location: answer.headers.get('location') ?? '' };
  };

  /** A form set up row by row. */
  const typed = (members: readonly (readonly [unit: string, part: string, from?: string])[]): Record<string, string> =>
    Object.fromEntries(
      members.flatMap(([unit, part, from = ''], at) => [
        [`members.${at}.unit`, unit],
        [`members.${at}.part`, part],
        [`members.${at}.from`, from],
        [`members.${at}.lastDay`, ''],
      ]),
    );

  test('the list leads from the menu to the cluster of the demonstration, with its members and its inspection', async () => {
    const list = await html(addresses.clusters('tp-bac-kan'), 'docgia');
    expect(list).toMatch(new RegExp(`<a [^>]*href="${addresses.clusters('tp-bac-kan')}"[^>]*aria-current="page"`));
    expect(rowNames(list)).toEqual(['Cụm thi đua huyện, thành phố năm 2021']);
    expect(cellsNamed(list, 'Số đơn vị')).toEqual(['8']);
    expect(list).not.toContain('Lập cụm');
    const page = await html(/class="row-link" href="([^"]*)"/.exec(list)?.[1] ?? '', 'docgia');
    expect(membersIn(page)).toHaveLength(8);
    expect(page).not.toContain('Đổi vai trò');
    expect(plain(page)).toContain('Huyện Na Rì kiểm tra thành phố Bắc Kạn');
    // A reader of the city may open the city's card, not those of the other districts.
    expect(page).toContain(`href="${addresses.unitCard('tp-bac-kan')}">`);
    expect(page).not.toContain(`href="${addresses.unitCard('huyen-pac-nam')}">`);
    expect(rowNames(await html(addresses.clusters('huyen-pac-nam')))).toHaveLength(1);
    expect((await world.get(addresses.clusters('huyen-pac-nam'), 'docgia')).status).toBe(403);
  });

  test('the card of a unit leads to its clusters, and an inspection to its cluster as of the day it was held', async () => {
    expect(await html(addresses.unitCard('tp-bac-kan'), 'docgia')).toContain(
      `href="${addresses.clusters('tp-bac-kan')}"`,
    );
    const list = await html(addresses.inspections('tp-bac-kan'), 'docgia');
    const inspection = await html(/class="row-link" href="([^"]*)"/.exec(list)?.[1] ?? '', 'docgia');
    const [, there = ''] = /<a href="([^"]*\/cum-thi-dua\/[^"]*)">Cụm thi đua/.exec(inspection) ?? [];
    expect(there).toContain('asOf=28');
    expect(membersIn(await html(there, 'docgia'))).toHaveLength(8);
  });

  test('an administrator sets a cluster up: searches units, ticks them, chooses parts; what is wrong stays typed', async () => {
    const address = addresses.clusterNew(DISTRICT);
    expect((await world.get(address, 'nari')).status).toBe(403);
    const empty = await html(address);
    expect(plain(empty)).toContain('Chưa chọn đơn vị nào');
    const begun = {
      name: 'Cụm thi đua các xã năm 2024',
      year: '2024',
      setUpBy: 'Quyết định số 15/QĐ-UBND ngày 10/01/2024',
      from: '',
      search: 'son thanh',
    };
    const searched = (await send(address, { ...begun, do: 'search' }, 200)).text;
    expect(fieldsIn(searched)).toMatchObject({ name: begun.name, setUpBy: begun.setUpBy, search: 'son thanh' });
    expect(searched).toContain('value="xa-son-thanh"');
    expect(searched).not.toContain('value="xa-kim-lu"');
    const added = (await send(address, { ...begun, add: 'xa-son-thanh', do: 'add' }, 200)).text;
    expect(fieldsIn(added)['members.0.unit']).toBe('xa-son-thanh');
    // Enter sends the first button of a form: it must neither save nor remove anything.
    const [first = ''] = /<button [^>]*>/.exec(added.slice(added.indexOf('<main'))) ?? [];
    expect(first).toContain('value="update"');
    const removed = { ...begun, ...typed([['xa-son-thanh', 'member']]), remove: 'xa-son-thanh', do: 'update' };
    expect(plain((await send(address, removed, 200)).text)).toContain('Chưa chọn đơn vị nào');
    const three = typed([
      ['xa-kim-lu', 'leader'],
      ['xa-son-thanh', 'leader', '31/02/2024'],
      ['xa-van-lang-na-ri', 'deputy', '01/01/2019'],
    ]);
    const wrong = (await send(address, { ...begun, ...three, name: '', do: 'save' }, 422)).text;
    expect(wrong).toContain('href="#field-name"');
    expect(wrong).toContain('href="#field-members.1.from"');
    expect(fieldsIn(wrong)).toMatchObject({ 'members.1.from': '31/02/2024', 'members.0.part': 'leader' });
    const right = typed([
      ['xa-kim-lu', 'leader'],
      ['xa-son-thanh', 'deputy'],
      ['xa-con-minh', 'member'],
    ]);
    const two = { ...begun, ...right, 'members.1.part': 'leader', do: 'save' };
    expect(plain((await send(address, two, 422)).text)).toContain('Cùng một thời gian chỉ có một Cụm trưởng');
    expect((await world.post(address, { ...begun, ...right, do: 'save' }, 'nari')).status).toBe(403);
    const made = await send(address, { ...begun, ...right, do: 'save' }, 303);
    communes = made.location.split('?')[0] ?? '';
    expect(plain(await html(made.location))).toContain('Đã lập cụm, khối thi đua.');
    expect(membersIn(await html(communes))).toEqual([
      'Ủy ban nhân dân xã Kim Lư',
      'Ủy ban nhân dân xã Sơn Thành',
      'Ủy ban nhân dân xã Côn Minh',
    ]);
    expect(await html(communes, 'nari')).not.toContain('Thêm thành viên');
    const again = (await send(address, { ...begun, ...right, do: 'save' }, 422)).text;
    expect(plain(again)).toContain('Năm này đã có “Cụm thi đua các xã năm 2024”');
  });

  test('members change from a day on: a new leader, somebody joins, somebody leaves, a mistake is taken back', async () => {
    const page = await html(communes);
    const linkOf = (text: string, deed: string, at = 0): string =>
      [...text.matchAll(new RegExp(`href="(${communes}/${deed}[^"]*)"`, 'g'))][at]?.[1] ?? '';
    const lead = linkOf(page, 'vai-tro', 1);
    expect((await world.get(lead, 'nari')).status).toBe(403);
    const early = await send(lead, { part: 'leader', from: '01/06/2023', ground: '' }, 422);
    expect(plain(early.text)).toContain('Ngày phải thuộc năm 2024');
    expect(fieldsIn(early.text)).toMatchObject({ from: '01/06/2023', part: 'leader' });
    const turned = await send(lead, { part: 'leader', from: '01/06/2024', ground: 'Biên bản họp cụm' }, 303);
    expect(plain(await html(turned.location))).toContain('Đã ghi thay đổi thành viên.');
    const partsOn = async (day: string) => {
      const text = tableOf(await html(`${communes}?asOf=${day}`), 'tên gọi theo ngày');
      return rowNames(text).map(
        (name, at) => `${name.slice('Ủy ban nhân dân '.length)}: ${cellsNamed(text, 'Vai trò')[at]}`,
      );
    };
    expect(await partsOn('31/05/2024')).toEqual([
      'xã Kim Lư: Cụm trưởng',
      'xã Sơn Thành: Cụm phó',
      'xã Côn Minh: Thành viên',
    ]);
    expect(await partsOn('01/06/2024')).toEqual([
      'xã Sơn Thành: Cụm trưởng',
      'xã Côn Minh: Thành viên',
      'xã Kim Lư: Thành viên',
    ]);
    const join = addresses.clusterJoin(DISTRICT, communes.split('/').at(-1) ?? '');
    const offered = (await send(join, { search: 'van vu', part: 'deputy', from: '01/07/2024', do: 'search' }, 200))
      .text;
    expect(offered).toContain('value="xa-van-vu"');
    expect(fieldsIn(offered)['from']).toBe('01/07/2024');
    const none = await send(join, { part: 'member', from: '', do: 'save' }, 422);
    expect(none.text).toContain('href="#field-from"');
    expect(none.text).toContain('Hãy tìm rồi chọn một đơn vị.');
    const joins = { unit: 'xa-van-vu', part: 'deputy', from: '01/07/2024', lastDay: '', search: 'van vu', do: 'save' };
    await send(join, joins, 303);
    expect(plain((await send(join, joins, 422)).text)).toContain('đã là thành viên trong thời gian này');
    expect(await partsOn('01/07/2024')).toContain('xã Văn Vũ: Cụm phó');
    const now = await html(communes);
    const row = membersIn(now).indexOf('Ủy ban nhân dân xã Văn Vũ');
    await send(linkOf(now, 'roi-cum', row), { lastDay: '30/09/2024', ground: '' }, 303);
    expect(await partsOn('30/09/2024')).toHaveLength(4);
    expect(await partsOn('01/10/2024')).toHaveLength(3);
    const periods = tableOf(await html(communes), 'Thành viên qua các thời kỳ');
    expect(rowNames(periods)).toHaveLength(6);
    const takeBack = linkOf(periods, 'rut', 5);
    expect((await send(takeBack, { ground: '' }, 422)).text).toContain('href="#field-ground"');
    await send(takeBack, { ground: 'Ghi nhầm đơn vị' }, 303);
    expect((await send(takeBack, { ground: 'Lần nữa' }, 422)).text).toContain('vừa được người khác sửa');
    expect(await partsOn('30/09/2024')).toHaveLength(3);
    expect(rowNames(tableOf(await html(communes), 'Thành viên qua các thời kỳ'))).toHaveLength(5);
    const kept = await world.office.database.transaction((tx) =>
      tx.selectFrom('audit_changes').select('detail').where('procedure', '=', 'clusters.change-members').execute(),
    );
    expect(JSON.stringify(kept)).toContain('Ghi nhầm đơn vị');
  });

  test('a member of an inspection stays a member of that day', async () => {
    const list = await html(addresses.clusters(PROVINCE));
    const path = /class="row-link" href="([^"]*)"[^>]*>Cụm thi đua huyện, thành phố/.exec(list)?.[1] ?? '';
    const page = await html(path);
    const at = membersIn(page).findIndex((name) => name.includes('Na Rì'));
    const leave = [...page.matchAll(/href="([^"]*\/roi-cum\/[^"]*)"/g)][at]?.[1] ?? '';
    expect(plain((await send(leave, { lastDay: '27/10/2021' }, 422)).text)).toContain(
      'tham gia một cuộc kiểm tra chéo',
    );
    await send(leave, { lastDay: '31/12/2021' }, 303);
  });

  test('a unit in two clusters of the year is told on both pages', async () => {
    const form = {
      name: 'Khối thi đua nông thôn mới năm 2024',
      year: '2024',
      setUpBy: 'Kế hoạch số 3',
      from: '01/03/2024',
      ...typed([
        ['xa-con-minh', 'leader'],
        ['xa-duong-son', 'member'],
      ]),
      do: 'save',
    };
    const searched = (await send(addresses.clusterNew(DISTRICT), { ...form, search: 'kim lu', do: 'search' }, 200))
      .text;
    expect(plain(searched)).toContain('đang ở Cụm thi đua các xã năm 2024');
    const { location } = await send(addresses.clusterNew(DISTRICT), form, 303);
    const block = await html(location);
    expect(plain(block)).toContain('Có đơn vị cùng lúc ở hai cụm, khối');
    expect(block).toContain(`href="${communes}">Cụm thi đua các xã năm 2024`);
    expect(plain(await html(`${communes}?asOf=01/03/2024`))).toContain(
      'cùng năm còn ở Khối thi đua nông thôn mới năm 2024',
    );
    expect(plain(await html(`${communes}?asOf=29/02/2024`))).not.toContain('cùng năm còn ở');
  });

  test('after the reform the members keep their names of the day and say what they are now', async () => {
    const preview = await (
      await world.upload(addresses.unitReform(PROVINCE), JSON.stringify(reformFile()), 'quantri')
    ).text();
    const carryRoles = /value="([^"]* administrator [^"]*)"/.exec(preview)?.[1] ?? '';
    must(await applyReform.run(world.office, system, { ...reformFile(), carryRoles: [carryRoles] }));
    const page = await html(communes);
    expect(membersIn(page)).toEqual([
      'Ủy ban nhân dân xã Sơn Thành',
      'Ủy ban nhân dân xã Côn Minh',
      'Ủy ban nhân dân xã Kim Lư',
    ]);
    const now = cellsNamed(tableOf(page, 'tên gọi theo ngày'), 'Nay');
    expect(now[0]).toContain('nay là Ủy ban nhân dân xã Na Rì');
    expect(now[0]).toContain('kết thúc hoạt động từ ngày 01/07/2025');
    expect(now[0]).toContain('cùng một đơn vị với Ủy ban nhân dân xã Kim Lư');
    expect(now[2]).toContain('cùng một đơn vị với Ủy ban nhân dân xã Sơn Thành');
    expect(now[1]).toContain('Côn Minh');
    expect(page).toContain('>Ủy ban nhân dân xã Na Rì</a>');
    const list = await html(`${addresses.clusters(PROVINCE)}?year=2024&order=name`);
    expect(rowNames(list)).toEqual(['Cụm thi đua các xã năm 2024', 'Khối thi đua nông thôn mới năm 2024']);
    expect(foundIn(list)).toBe(2);
    expect(cellsNamed(list, 'Cụm trưởng')).toEqual(['Ủy ban nhân dân xã Sơn Thành', 'Ủy ban nhân dân xã Côn Minh']);
    // Found from the unit that carries a member on.
    expect(rowNames(await html(addresses.clusters('xa-na-ri')))).toEqual(['Cụm thi đua các xã năm 2024']);
    // The district is no more: its clusters are renewed by whoever keeps its records.
    expect(page).toContain(`href="${addresses.clusterNew('tinh-thai-nguyen')}?tu=`);
  });

  test('a cluster for the next year begins with the units of today, each once, parts to be chosen', async () => {
    const form = await html(`${addresses.clusterNew('tinh-thai-nguyen')}?tu=${communes.split('/').at(-1)}`);
    expect(fieldsIn(form)).toMatchObject({ name: 'Cụm thi đua các xã năm 2025', year: '2025' });
    const fields = Object.keys(fieldsIn(form)).filter((name) => name.endsWith('.unit'));
    expect(fields).toEqual(['members.0.unit', 'members.1.unit']);
    const address = addresses.clusterNew('tinh-thai-nguyen');
    const { add: _, remove: __, ...proposed } = fieldsIn(form);
    const sent = { ...proposed, setUpBy: 'Quyết định năm 2025', do: 'save' };
    expect(plain((await send(address, sent, 422)).text)).toContain('vào ngày này');
    const { location } = await send(address, { ...sent, from: '01/07/2025', 'members.0.part': 'leader' }, 303);
    expect(membersIn(await html(location))).toHaveLength(2);
    expect(plain(await html(`${location.split('?')[0]}?asOf=30/06/2025`))).toContain('cụm không có thành viên nào');
  });

  test('bad addresses, days and filters are answered in words; files hold what the screen shows', async () => {
    await html(addresses.cluster(PROVINCE, 'khong-co'), 'quantri', 404);
    await html(addresses.cluster(PROVINCE, '00000000-0000-4000-8000-000000000000'), 'quantri', 404);
    expect((await world.get(`${addresses.clusterNew(PROVINCE)}?tu=x`, 'quantri')).status).toBe(404);
    expect(await html(`${communes}?asOf=31/02/2024`, 'quantri', 422)).toContain('value="31/02/2024"');
    expect(plain(await html(`${addresses.clusters(PROVINCE)}?year=abc`, 'quantri', 422))).toContain('abc');
    expect(plain(await html(`${addresses.clusters(PROVINCE)}?search=zzz`))).toContain('Không có cụm, khối nào như vậy');
    expect(plain(await html(addresses.clusters(PROVINCE)))).toContain('Cụm, khối thi đua');
    const rowsOf = async (path: string): Promise<readonly (readonly unknown[])[]> => {
      const file = await world.get(path, 'quantri');
      expect(file.status).toBe(200);
      const sheet = await readXlsx(Buffer.from(await file.arrayBuffer()));
      const [first] = sheet as readonly unknown[];
      return 'data' in Object(first) ? (first as { data: unknown[][] }).data : (sheet as unknown as unknown[][]);
    };
    const members = await rowsOf(`${communes}/thanh-vien.xlsx?asOf=01/06/2024`);
    expect(members.slice(4).map(([name, part]) => [name, part])).toEqual([
      ['Ủy ban nhân dân xã Sơn Thành', 'Cụm trưởng'],
      ['Ủy ban nhân dân xã Côn Minh', 'Thành viên'],
      ['Ủy ban nhân dân xã Kim Lư', 'Thành viên'],
    ]);
    expect(JSON.stringify(await rowsOf(`${addresses.clustersXlsx(PROVINCE)}?year=2021`))).toContain('năm 2021');
  });
});
