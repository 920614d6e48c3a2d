import {
  type Award,
  type AwardLine,
  type Collective,
  type Form,
  type Occasion,
  asUnit,
  decision,
  hosted,
  linesOf,
} from './award.ts';
import { type Casting, castingFor } from './casting.ts';
import type { Person } from './person.ts';
import { CITY, COMPANY } from './units.ts';
import { type World } from './world.ts';

const COMMUNES_OF_MERIT = ['phuong-duc-xuan', 'phuong-song-cau', 'xa-nong-thuong'];

function provinceAward(
  form: Form,
  number: number,
  signed: string,
  period: string,
  occasion: Occasion,
  reason: string,
): Award {
  return {
    form,
    authority: 'Chủ tịch UBND tỉnh',
    decision: decision(`${number}/QĐ-UBND`, signed),
    period,
    occasion,
    reason,
    submission: null,
  };
}

const BEST_OF_CLUSTER = 'Hoàn thành xuất sắc toàn diện nhiệm vụ, dẫn đầu phong trào thi đua yêu nước';
const EXCELLENT_COLLECTIVE = 'Tập thể hoàn thành xuất sắc nhiệm vụ';

const flagsAndTitles = (): AwardLine[] => [
  ...linesOf(
    provinceAward('Cờ thi đua cấp tỉnh', 158, '2021-01-29', '2020', 'Công trạng', `${BEST_OF_CLUSTER} năm 2020`),
    [hosted('Nhân dân và cán bộ thành phố Bắc Kạn', CITY)],
    [],
  ),
  ...linesOf(
    provinceAward(
      'Tập thể lao động xuất sắc',
      159,
      '2021-01-29',
      '2020',
      'Công trạng',
      `${EXCELLENT_COLLECTIVE} năm 2020`,
    ),
    [asUnit('phong-tai-chinh-ke-hoach')],
    [],
  ),
  ...linesOf(
    provinceAward(
      'Cờ thi đua cấp tỉnh',
      1565,
      '2021-08-25',
      '2020-2021',
      'Công trạng',
      `${BEST_OF_CLUSTER} năm học 2020-2021`,
    ),
    [asUnit('th-duc-xuan')],
    [],
  ),
  ...linesOf(
    provinceAward(
      'Tập thể lao động xuất sắc',
      1566,
      '2021-08-25',
      '2020-2021',
      'Công trạng',
      `${EXCELLENT_COLLECTIVE} năm học 2020-2021`,
    ),
    [asUnit('th-duc-xuan'), asUnit('thcs-bac-kan')],
    [],
  ),
];

type CertificateGroup = {
  readonly name: string;
  readonly award: Award;
  readonly collectives: readonly Collective[];
  readonly people: (cast: Casting) => readonly Person[];
};

/** Bằng khen of the province: 19 collectives, 38 people. */
const CERTIFICATES: readonly CertificateGroup[] = [
  {
    name: 'merit',
    award: provinceAward(
      'Bằng khen',
      214,
      '2021-02-04',
      '2020',
      'Công trạng',
      'Thành tích xuất sắc trong phong trào thi đua yêu nước năm 2020',
    ),
    collectives: [
      'van-phong-hdnd-ubnd',
      'phong-noi-vu',
      'phong-kinh-te',
      'phong-giao-duc-dao-tao',
      'ban-to-chuc-thanh-uy',
      'uy-ban-mttq',
      'phuong-duc-xuan',
      'phuong-song-cau',
    ].map(asUnit),
    people: (cast) => [
      ...cast.staff(
        [
          'van-phong-hdnd-ubnd',
          'phong-noi-vu',
          'phong-kinh-te',
          'phong-giao-duc-dao-tao',
          'thanh-tra',
          'phong-quan-ly-do-thi',
          'trung-tam-vh-tt',
          'van-phong-thanh-uy',
        ],
        11,
      ),
      ...cast.staff(COMMUNES_OF_MERIT, 3),
    ],
  },
  {
    name: 'directive-05',
    award: provinceAward(
      'Bằng khen',
      842,
      '2021-05-19',
      '2016-2021',
      'Chuyên đề',
      'Thành tích xuất sắc trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2016-2021',
    ),
    collectives: [asUnit('hoi-lien-hiep-phu-nu')],
    people: (cast) => [
      ...cast.staff(['ban-tuyen-giao-thanh-uy'], 1),
      ...cast.hamletPeople('cell', 1),
      ...cast.residents('farmer', 1, ['xa-nong-thuong']),
    ],
  },
  {
    name: 'election',
    award: provinceAward(
      'Bằng khen',
      1198,
      '2021-07-12',
      '2021',
      'Chuyên đề',
      'Thành tích xuất sắc trong công tác bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026',
    ),
    collectives: [
      hosted('Ủy ban bầu cử thành phố Bắc Kạn', CITY),
      asUnit('phong-noi-vu'),
      asUnit('phuong-nguyen-thi-minh-khai'),
    ],
    people: (cast) => [
      ...cast.staff(['phong-noi-vu', 'van-phong-hdnd-ubnd', 'ban-to-chuc-thanh-uy', 'uy-ban-mttq'], 4),
      ...cast.hamletPeople('head', 2),
    ],
  },
  {
    name: 'education',
    award: provinceAward(
      'Bằng khen',
      1567,
      '2021-08-25',
      '2020-2021',
      'Công trạng',
      'Thành tích xuất sắc trong phong trào thi đua của ngành Giáo dục năm học 2020-2021',
    ),
    collectives: ['mn-duc-xuan', 'th-song-cau', 'thcs-duc-xuan', 'th-thcs-duong-quang'].map(asUnit),
    people: (cast) =>
      cast.staff(
        [
          'mn-duc-xuan',
          'mn-song-cau',
          'th-duc-xuan',
          'th-song-cau',
          'th-nguyen-thi-minh-khai',
          'thcs-bac-kan',
          'thcs-duc-xuan',
          'th-thcs-duong-quang',
        ],
        8,
      ),
  },
  {
    name: 'covid',
    award: provinceAward(
      'Bằng khen',
      1793,
      '2021-09-24',
      '2021',
      'Đột xuất',
      'Thành tích đột xuất trong công tác phòng, chống dịch COVID-19',
    ),
    collectives: [
      hosted('Ban Chỉ đạo phòng, chống dịch COVID-19 thành phố Bắc Kạn', CITY),
      asUnit('phuong-phung-chi-kien'),
    ],
    people: (cast) => [
      ...cast.staff(['van-phong-hdnd-ubnd', 'phuong-phung-chi-kien'], 2),
      ...cast.residents('nurse', 2, ['phuong-huyen-tung', 'phuong-song-cau']),
      ...cast.hamletPeople('head', 1),
    ],
  },
  {
    name: 'business',
    award: provinceAward(
      'Bằng khen',
      1912,
      '2021-10-13',
      '2021',
      'Chuyên đề',
      'Thành tích xuất sắc trong sản xuất, kinh doanh, liên kết tiêu thụ nông sản năm 2021',
    ),
    collectives: [asUnit(COMPANY)],
    people: (cast) => [
      ...cast.residents('trader', 1, ['phuong-phung-chi-kien']),
      ...cast.residents('farmer', 1, ['xa-duong-quang']),
    ],
  },
];

/** Everything that the chair of the province decided for the city in the period. */
export const provinceAwards = (world: World): AwardLine[] => [
  ...flagsAndTitles(),
  ...CERTIFICATES.flatMap(({ name, award, collectives, people }) =>
    linesOf(award, collectives, people(castingFor(world, `province/${name}`))),
  ),
];
