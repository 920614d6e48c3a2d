export type SchoolLevel = 'MN' | 'TH' | 'THCS' | 'TH&THCS';

export type School = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: SchoolLevel;
  /** People with Lao động tiên tiến for the school year 2020–2021. */
  readonly titled: number;
};

const LEVELS: Record<SchoolLevel, { readonly slug: string; readonly name: string }> = {
  MN: { slug: 'mn', name: 'Mầm non' },
  TH: { slug: 'th', name: 'Tiểu học' },
  THCS: { slug: 'thcs', name: 'Trung học cơ sở' },
  'TH&THCS': { slug: 'th-thcs', name: 'Tiểu học và Trung học cơ sở' },
};

const school = (level: SchoolLevel, placeSlug: string, place: string, titled: number): School => ({
  code: `${LEVELS[level].slug}-${placeSlug}`,
  name: `Trường ${LEVELS[level].name} ${place}`,
  shortName: `Trường ${level} ${place}`,
  level,
  titled,
});

/** The twenty schools of the city; high schools belong to the province (figures: practice notes, section 5). */
export const SCHOOLS: readonly School[] = [
  school('MN', 'duc-xuan', 'Đức Xuân', 26),
  school('MN', 'song-cau', 'Sông Cầu', 25),
  school('MN', 'phung-chi-kien', 'Phùng Chí Kiên', 20),
  school('MN', 'nguyen-thi-minh-khai', 'Nguyễn Thị Minh Khai', 20),
  school('MN', 'huyen-tung', 'Huyền Tụng', 14),
  school('MN', 'xuat-hoa', 'Xuất Hóa', 12),
  school('MN', 'duong-quang', 'Dương Quang', 11),
  school('MN', 'nong-thuong', 'Nông Thượng', 11),
  school('TH', 'duc-xuan', 'Đức Xuân', 31),
  school('TH', 'song-cau', 'Sông Cầu', 28),
  school('TH', 'phung-chi-kien', 'Phùng Chí Kiên', 19),
  school('TH', 'nguyen-thi-minh-khai', 'Nguyễn Thị Minh Khai', 21),
  school('TH', 'huyen-tung', 'Huyền Tụng', 14),
  school('TH', 'xuat-hoa', 'Xuất Hóa', 12),
  school('THCS', 'bac-kan', 'Bắc Kạn', 27),
  school('THCS', 'duc-xuan', 'Đức Xuân', 26),
  school('THCS', 'huyen-tung', 'Huyền Tụng', 13),
  school('THCS', 'xuat-hoa', 'Xuất Hóa', 10),
  school('TH&THCS', 'duong-quang', 'Dương Quang', 11),
  school('TH&THCS', 'nong-thuong', 'Nông Thượng', 10),
];
