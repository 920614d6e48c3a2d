import type { PostNames } from './units-offices.ts';

export type PartyOrMassBody = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'Cơ quan Đảng' | 'Đoàn thể' | 'Đơn vị sự nghiệp';
  /** People with Lao động tiên tiến for 2020. */
  readonly titled: number;
  readonly posts: PostNames;
};

const board: PostNames = { head: 'Trưởng ban', deputy: 'Phó Trưởng ban', staff: ['Chuyên viên'] };
const association: PostNames = { head: 'Chủ tịch', deputy: 'Phó Chủ tịch', staff: ['Chuyên viên'] };

/** The city's Party bodies, the Front and the mass organisations (figures: practice notes, section 5). */
export const PARTY_AND_MASS_BODIES: readonly PartyOrMassBody[] = [
  {
    code: 'van-phong-thanh-uy',
    name: 'Văn phòng Thành ủy Bắc Kạn',
    shortName: 'Văn phòng Thành ủy',
    kind: 'Cơ quan Đảng',
    titled: 11,
    posts: {
      head: 'Chánh Văn phòng',
      deputy: 'Phó Chánh Văn phòng',
      staff: ['Chuyên viên', 'Chuyên viên', 'Văn thư', 'Kế toán'],
    },
  },
  {
    code: 'ban-to-chuc-thanh-uy',
    name: 'Ban Tổ chức Thành ủy Bắc Kạn',
    shortName: 'Ban Tổ chức Thành ủy',
    kind: 'Cơ quan Đảng',
    titled: 6,
    posts: board,
  },
  {
    code: 'ban-tuyen-giao-thanh-uy',
    name: 'Ban Tuyên giáo Thành ủy Bắc Kạn',
    shortName: 'Ban Tuyên giáo Thành ủy',
    kind: 'Cơ quan Đảng',
    titled: 4,
    posts: board,
  },
  {
    code: 'uy-ban-kiem-tra-thanh-uy',
    name: 'Ủy ban Kiểm tra Thành ủy Bắc Kạn',
    shortName: 'UBKT Thành ủy',
    kind: 'Cơ quan Đảng',
    titled: 5,
    posts: { head: 'Chủ nhiệm', deputy: 'Phó Chủ nhiệm', staff: ['Kiểm tra viên'] },
  },
  {
    code: 'ban-dan-van-thanh-uy',
    name: 'Ban Dân vận Thành ủy Bắc Kạn',
    shortName: 'Ban Dân vận Thành ủy',
    kind: 'Cơ quan Đảng',
    titled: 3,
    posts: board,
  },
  {
    code: 'trung-tam-chinh-tri',
    name: 'Trung tâm Chính trị thành phố Bắc Kạn',
    shortName: 'Trung tâm Chính trị',
    kind: 'Đơn vị sự nghiệp',
    titled: 3,
    posts: { head: 'Giám đốc', deputy: 'Phó Giám đốc', staff: ['Giảng viên'] },
  },
  {
    code: 'uy-ban-mttq',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Bắc Kạn',
    shortName: 'Ủy ban MTTQ',
    kind: 'Đoàn thể',
    titled: 4,
    posts: association,
  },
  {
    code: 'thanh-doan',
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố Bắc Kạn',
    shortName: 'Thành đoàn',
    kind: 'Đoàn thể',
    titled: 4,
    posts: { head: 'Bí thư', deputy: 'Phó Bí thư', staff: ['Chuyên viên'] },
  },
  {
    code: 'hoi-lien-hiep-phu-nu',
    name: 'Hội Liên hiệp Phụ nữ thành phố Bắc Kạn',
    shortName: 'Hội LHPN',
    kind: 'Đoàn thể',
    titled: 4,
    posts: association,
  },
  {
    code: 'hoi-nong-dan',
    name: 'Hội Nông dân thành phố Bắc Kạn',
    shortName: 'Hội Nông dân',
    kind: 'Đoàn thể',
    titled: 4,
    posts: association,
  },
  {
    code: 'hoi-cuu-chien-binh',
    name: 'Hội Cựu chiến binh thành phố Bắc Kạn',
    shortName: 'Hội CCB',
    kind: 'Đoàn thể',
    titled: 2,
    posts: association,
  },
];
