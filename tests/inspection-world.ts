/** The province of the demonstration with its book of 2021, and the session of 28 October 2021, for tests of inspections. */
import { join } from 'node:path';
import { must } from '../src/kernel/result.ts';
import type { Actor } from '../src/domain/access/may.ts';
import type { Role } from '../src/domain/access/action.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { setUpCluster } from '../src/procedures/clusters/set-up.ts';
import { importFile } from '../src/procedures/imports/import-file.ts';
import type { Office } from '../src/procedures/office.ts';
import { latestPosition } from '../src/store/audit.ts';
import type { Database } from '../src/store/database.ts';
import { findUnitByCode } from '../src/store/organisation/units.ts';
import { buildUnit } from './factories.ts';

export const system = { kind: 'system' } as const;

const demo = (name: string): string => join(import.meta.dirname, '../demo/bac-kan-2021', name);

/** Brings the demonstration's workbooks in, as a user would. */
export async function loadDemonstration(office: Office): Promise<void> {
  for (const [fileName, unitCode] of [
    ['don-vi.xlsx', ''],
    ['khen-thuong-2021.xlsx', 'tp-bac-kan'],
  ] as const) {
    const done = must(
      await importFile(office, system, { fileName, content: { path: demo(fileName) }, unitCode, dryRun: false }),
    );
    if (done.written === null)
      throw new Error(`${fileName} was not written: ${JSON.stringify(done.problems).slice(0, 500)}`);
  }
}

/** The units of the cluster without anything in the book; the id of the inspected one. */
export async function buildDistricts(database: Database): Promise<string> {
  const parentId = await buildUnit(database, {
    code: 'tinh-bac-kan',
    name: 'Ủy ban nhân dân tỉnh Bắc Kạn',
    kind: 'tinh',
  });
  for (const [code, place] of [
    ['huyen-cho-don', 'Chợ Đồn'],
    ['huyen-na-ri', 'Na Rì'],
    ['huyen-ba-be', 'Ba Bể'],
  ] as const) {
    await buildUnit(database, { code, name: `Ủy ban nhân dân huyện ${place}`, kind: 'huyen', parentId });
  }
  return buildUnit(database, {
    code: 'tp-bac-kan',
    name: 'Ủy ban nhân dân thành phố Bắc Kạn',
    kind: 'huyen',
    parentId,
  });
}

export const clusterInput = {
  name: 'Cụm thi đua huyện, thành phố năm 2021',
  year: 2021,
  regionUnit: 'tinh-bac-kan',
  setUpBy: 'Quyết định của UBND tỉnh Bắc Kạn',
  members: [
    { unit: 'huyen-cho-don', part: 'leader' },
    { unit: 'huyen-na-ri', part: 'deputy' },
    { unit: 'tp-bac-kan' },
    { unit: 'huyen-ba-be', lastDay: '30/06/2021' },
  ],
};

export const setUpTestCluster = async (office: Office): Promise<string> =>
  must(await setUpCluster.run(office, system, clusterInput)).id;

const head = {
  role: 'head',
  name: 'Nông Thị Bích Diệp',
  office: 'Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch HĐND huyện Na Rì',
};
const secretary = { role: 'secretary', name: 'Hứa Đình Khải', office: 'Chuyên viên Phòng Nội vụ huyện Na Rì' };

/** What an officer types of the session: facts of the news item, people invented. */
export const inspectionInput = {
  plan: 'Kế hoạch số 02/KH-CTĐ ngày 04/10/2021 của Cụm thi đua huyện, thành phố',
  delegationDecision: 'Quyết định số 2816/QĐ-UBND ngày 18/10/2021 của UBND huyện Na Rì',
  heldOn: '28/10/2021',
  begins: '8h00',
  ends: '11h00',
  place: 'Trụ sở HĐND và UBND thành phố Bắc Kạn',
  reportFrom: '01/01/2021',
  reportTo: '28/10/2021',
  delegation: [head, secretary],
  host: [
    {
      role: 'head',
      name: 'Hoàng Văn Chiêm',
      office: 'Ủy viên Ban Thường vụ Thành ủy, Phó Chủ tịch HĐND thành phố Bắc Kạn',
    },
    { role: 'representative', name: null, office: 'Đại diện lãnh đạo Phòng Nội vụ thành phố' },
    { role: 'representative', name: null, office: 'Đại diện lãnh đạo Phòng Kinh tế thành phố' },
  ],
  grounds: 'Kế hoạch hoạt động của Cụm thi đua huyện, thành phố năm 2021',
  course: 'Đơn vị được kiểm tra báo cáo kết quả công tác thi đua, khen thưởng\r\n\r\nĐoàn kiểm tra hồ sơ, tài liệu\n',
  papers: ['Các tờ trình, quyết định khen thưởng và sổ theo dõi khen thưởng năm 2021'],
  visits: [{ time: 'before', place: 'Công ty Cổ phần Curcumin Bắc Hà' }],
  results: [
    {
      title: 'Phát hiện, nhân rộng điển hình tiên tiến',
      paragraphs: 'Điển hình là nòng cốt của phong trào.\n\nĐã chú trọng tuyên truyền.',
    },
  ],
  targets: [
    { name: 'Thu ngân sách nhà nước trên địa bàn', measure: 'tỷ đồng', plan: '148', actual: '151,2' },
    { name: 'Tổng sản lượng lương thực có hạt', measure: 'tấn', plan: '5.150', actual: '5.236' },
    { name: 'Tỷ lệ hộ nghèo', measure: '%', plan: 1.2, actual: 1.05, lowerIsBetter: true },
    { name: 'Trường học đạt chuẩn quốc gia', measure: '%', plan: '85', actual: '85' },
    { name: 'Giải ngân vốn đầu tư công', measure: '%', plan: '75', actual: '68,4' },
  ],
  strongPoints: 'Khen thưởng kịp thời, chính xác, đúng đối tượng, tập trung cho người trực tiếp lao động sản xuất',
  weakPoints: 'Một số đơn vị cơ sở gửi hồ sơ đề nghị khen thưởng chậm',
  questions: [
    {
      text: 'Khen thưởng đột xuất áp dụng những văn bản hướng dẫn nào?',
      answer: 'Nghị định số 91/2017/NĐ-CP và quy chế của tỉnh.',
    },
    { text: 'Cấp nào chi tiền thưởng sau khi trình bộ, ngành khen thưởng?' },
  ],
  difficulties: [{ text: 'Việc chi tiền thưởng cho cá nhân, tập thể sau khi trình bộ, ngành khen thưởng' }],
  exchanges: 'Hai đơn vị trao đổi kinh nghiệm trong lĩnh vực thi đua, khen thưởng',
  wishes: [
    {
      by: 'inspecting',
      text: 'Mong muốn được thành phố Bắc Kạn tạo điều kiện, trao đổi kinh nghiệm, mở hướng liên kết xây dựng vùng nguyên liệu sản xuất giữa hai huyện, thành phố',
    },
  ],
  opinion: 'UBND thành phố Bắc Kạn nhất trí với nội dung kiểm tra',
  copyHolders: ['Đoàn kiểm tra', 'UBND thành phố Bắc Kạn', 'đơn vị Cụm trưởng', 'Sở Nội vụ'],
};

export const newInspection = (clusterId: string) => ({
  clusterId,
  inspectingUnit: 'huyen-na-ri',
  inspectedUnit: 'tp-bac-kan',
  ...inspectionInput,
});

/** Somebody with one role in one unit. */
export async function actorIn(office: Office, unitCode: string, role: Role): Promise<Actor> {
  const unit = await office.database.transaction(async (tx) =>
    findUnitByCode(tx, unitCode, { asOf: office.today(), knownAt: await latestPosition(tx) }),
  );
  if (!unit) throw new Error(`No unit ${unitCode}`);
  const grant = { role, unitId: unit.id, from: isoDate('2021-01-01'), to: null };
  return { kind: 'account', accountId: office.newId(), displayName: `${role} ${unitCode}`, grants: [grant] };
}
