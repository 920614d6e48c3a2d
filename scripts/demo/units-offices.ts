/** Posts of a body: its head, the head's deputies, everyone else. */
export type PostNames = { readonly head: string; readonly deputy: string; readonly staff: readonly string[] };

export type Office = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'Cơ quan chuyên môn' | 'Đơn vị sự nghiệp';
  /** People with Lao động tiên tiến for 2020. */
  readonly titled: number;
  readonly posts: PostNames;
};

const department: PostNames = { head: 'Trưởng phòng', deputy: 'Phó Trưởng phòng', staff: ['Chuyên viên'] };
const centre: PostNames = { head: 'Giám đốc', deputy: 'Phó Giám đốc', staff: ['Viên chức'] };

const divisions = (code: string, name: string, titled: number): Office => ({
  code,
  name,
  kind: 'Cơ quan chuyên môn',
  titled,
  posts: department,
});

/** The offices and public service bodies of the city's People's Committee (figures: practice notes, section 5). */
export const OFFICES: readonly Office[] = [
  {
    code: 'van-phong-hdnd-ubnd',
    name: 'Văn phòng HĐND và UBND',
    kind: 'Cơ quan chuyên môn',
    titled: 14,
    posts: {
      head: 'Chánh Văn phòng',
      deputy: 'Phó Chánh Văn phòng',
      staff: ['Chuyên viên', 'Chuyên viên', 'Văn thư', 'Kế toán'],
    },
  },
  divisions('phong-noi-vu', 'Phòng Nội vụ', 6),
  divisions('phong-tai-chinh-ke-hoach', 'Phòng Tài chính - Kế hoạch', 8),
  divisions('phong-kinh-te', 'Phòng Kinh tế', 7),
  divisions('phong-quan-ly-do-thi', 'Phòng Quản lý đô thị', 8),
  divisions('phong-tai-nguyen-moi-truong', 'Phòng Tài nguyên và Môi trường', 7),
  divisions('phong-ldtbxh', 'Phòng Lao động - Thương binh và Xã hội', 6),
  divisions('phong-van-hoa-thong-tin', 'Phòng Văn hóa và Thông tin', 5),
  divisions('phong-giao-duc-dao-tao', 'Phòng Giáo dục và Đào tạo', 8),
  divisions('phong-tu-phap', 'Phòng Tư pháp', 3),
  {
    code: 'thanh-tra',
    name: 'Thanh tra',
    kind: 'Cơ quan chuyên môn',
    titled: 4,
    posts: { head: 'Chánh Thanh tra', deputy: 'Phó Chánh Thanh tra', staff: ['Thanh tra viên'] },
  },
  {
    code: 'trung-tam-vh-tt',
    name: 'Trung tâm Văn hóa, Thể thao và Truyền thông',
    kind: 'Đơn vị sự nghiệp',
    titled: 10,
    posts: { ...centre, staff: ['Viên chức', 'Phóng viên', 'Kỹ thuật viên'] },
  },
  {
    code: 'doi-quan-ly-trat-tu-do-thi',
    name: 'Đội Quản lý trật tự đô thị',
    kind: 'Đơn vị sự nghiệp',
    titled: 8,
    posts: { head: 'Đội trưởng', deputy: 'Phó Đội trưởng', staff: ['Đội viên'] },
  },
  {
    code: 'ban-quan-ly-du-an',
    name: 'Ban Quản lý dự án đầu tư xây dựng',
    kind: 'Đơn vị sự nghiệp',
    titled: 9,
    posts: { ...centre, staff: ['Viên chức', 'Kỹ sư', 'Kế toán'] },
  },
  {
    code: 'trung-tam-phat-trien-quy-dat',
    name: 'Trung tâm Phát triển quỹ đất',
    kind: 'Đơn vị sự nghiệp',
    titled: 7,
    posts: centre,
  },
];
