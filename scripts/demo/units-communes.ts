export type Commune = {
  readonly code: string;
  /** "phường Đức Xuân", as it stands inside a name or an address. */
  readonly place: string;
  readonly kind: 'Phường' | 'Xã';
  /** Commune staff with Lao động tiên tiến for 2020, decided by the commune's own chair. */
  readonly titled: number;
  readonly hamlets: readonly string[];
};

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `tổ dân phố số ${at + 1}`);
const named = (kind: 'tổ dân phố' | 'thôn', places: readonly string[]): string[] =>
  places.map((place) => `${kind} ${place}`);

/** The six wards and two communes of the city. */
export const COMMUNES: readonly Commune[] = [
  { code: 'phuong-duc-xuan', place: 'phường Đức Xuân', kind: 'Phường', titled: 18, hamlets: numbered(12) },
  { code: 'phuong-song-cau', place: 'phường Sông Cầu', kind: 'Phường', titled: 17, hamlets: numbered(11) },
  { code: 'phuong-phung-chi-kien', place: 'phường Phùng Chí Kiên', kind: 'Phường', titled: 16, hamlets: numbered(10) },
  {
    code: 'phuong-nguyen-thi-minh-khai',
    place: 'phường Nguyễn Thị Minh Khai',
    kind: 'Phường',
    titled: 17,
    hamlets: numbered(11),
  },
  {
    code: 'phuong-huyen-tung',
    place: 'phường Huyền Tụng',
    kind: 'Phường',
    titled: 16,
    hamlets: named('tổ dân phố', [
      'Nà Pài',
      'Khuổi Lặng',
      'Giao Lâm',
      'Bản Vẻn',
      'Khuổi Mật',
      'Chí Lèn',
      'Pá Danh',
      'Khuổi Hẻo',
    ]),
  },
  {
    code: 'phuong-xuat-hoa',
    place: 'phường Xuất Hóa',
    kind: 'Phường',
    titled: 15,
    hamlets: named('tổ dân phố', ['Bản Đồn', 'Khuổi Pái', 'Lũng Hoàn', 'Mai Hiên', 'Bản Rạo', 'Nà Bản', 'Tân Cư']),
  },
  {
    code: 'xa-duong-quang',
    place: 'xã Dương Quang',
    kind: 'Xã',
    titled: 15,
    hamlets: named('thôn', ['Nà Ỏi', 'Quan Nưa', 'Bản Giềng', 'Bản Pẻn', 'Nà Rào', 'Phặc Tràng', 'Nà Cưởm']),
  },
  {
    code: 'xa-nong-thuong',
    place: 'xã Nông Thượng',
    kind: 'Xã',
    titled: 14,
    hamlets: named('thôn', ['Nà Chuông', 'Nà Kẹn', 'Cốc Muổng', 'Khau Cút', 'Khuổi Chang', 'Thôm Luông', 'Tân Thành']),
  },
];
