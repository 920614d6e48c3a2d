/**
 * The communes of Bắc Kạn as they were joined on 1/7/2025 (Nghị quyết số 1683/NQ-UBTVQH15, Điều 1, by number of clause): the
 * new commune, the district in which its old communes lay ("@" where one lay in another), and these. The districts are
 * general knowledge; the resolution does not name them.
 */
export const JOINED: readonly (readonly [number, string, string, string])[] = [
  [42, 'xã Bằng Thành', 'huyen-pac-nam', 'xã Bộc Bố; xã Nhạn Môn; xã Giáo Hiệu; xã Bằng Thành'],
  [43, 'xã Nghiên Loan', 'huyen-pac-nam', 'xã Xuân La; xã An Thắng; xã Nghiên Loan'],
  [44, 'xã Cao Minh', 'huyen-pac-nam', 'xã Công Bằng; xã Cổ Linh; xã Cao Tân'],
  [45, 'xã Ba Bể', 'huyen-ba-be', 'xã Cao Thượng; xã Nam Mẫu; xã Khang Ninh'],
  [46, 'xã Chợ Rã', 'huyen-ba-be', 'thị trấn Chợ Rã; xã Thượng Giáo; xã Địa Linh'],
  [47, 'xã Phúc Lộc', 'huyen-ba-be', 'xã Bành Trạch; xã Hà Hiệu; xã Phúc Lộc'],
  [48, 'xã Thượng Minh', 'huyen-ba-be', 'xã Yến Dương; xã Chu Hương; xã Mỹ Phương'],
  [49, 'xã Đồng Phúc', 'huyen-ba-be', 'xã Quảng Khê; xã Hoàng Trĩ; xã Bằng Phúc @ huyen-cho-don; xã Đồng Phúc'],
  [50, 'xã Bằng Vân', 'huyen-ngan-son', 'xã Thượng Ân; xã Bằng Vân'],
  [51, 'xã Ngân Sơn', 'huyen-ngan-son', 'thị trấn Vân Tùng; xã Cốc Đán; xã Đức Vân'],
  [52, 'xã Nà Phặc', 'huyen-ngan-son', 'thị trấn Nà Phặc; xã Trung Hòa'],
  [53, 'xã Hiệp Lực', 'huyen-ngan-son', 'xã Thuần Mang; xã Hiệp Lực'],
  [54, 'xã Nam Cường', 'huyen-cho-don', 'xã Xuân Lạc; xã Đồng Lạc; xã Nam Cường'],
  [55, 'xã Quảng Bạch', 'huyen-cho-don', 'xã Tân Lập; xã Quảng Bạch'],
  [56, 'xã Yên Thịnh', 'huyen-cho-don', 'xã Bản Thi; xã Yên Thượng; xã Yên Thịnh'],
  [57, 'xã Chợ Đồn', 'huyen-cho-don', 'thị trấn Bằng Lũng; xã Ngọc Phái; xã Phương Viên; xã Bằng Lãng'],
  [58, 'xã Yên Phong', 'huyen-cho-don', 'xã Đại Sảo; xã Yên Mỹ; xã Yên Phong'],
  [59, 'xã Nghĩa Tá', 'huyen-cho-don', 'xã Lương Bằng; xã Bình Trung; xã Nghĩa Tá'],
  [60, 'xã Phủ Thông', 'huyen-bach-thong', 'thị trấn Phủ Thông; xã Vi Hương; xã Tân Tú; xã Lục Bình'],
  [61, 'xã Cẩm Giàng', 'huyen-bach-thong', 'xã Quân Hà; xã Nguyên Phúc; xã Mỹ Thanh; xã Cẩm Giàng'],
  [62, 'xã Vĩnh Thông', 'huyen-bach-thong', 'xã Sỹ Bình; xã Vũ Muộn; xã Cao Sơn'],
  [63, 'xã Bạch Thông', 'huyen-bach-thong', 'xã Đồng Thắng @ huyen-cho-don; xã Dương Phong; xã Quang Thuận'],
  [64, 'xã Phong Quang', 'huyen-bach-thong', 'xã Dương Quang @ tp-bac-kan; xã Đôn Phong'],
  [65, 'xã Văn Lang', 'huyen-na-ri', 'xã Kim Hỷ; xã Lương Thượng; xã Văn Lang'],
  [66, 'xã Cường Lợi', 'huyen-na-ri', 'xã Văn Vũ; xã Cường Lợi'],
  [67, 'xã Na Rì', 'huyen-na-ri', 'thị trấn Yến Lạc; xã Sơn Thành; xã Kim Lư'],
  [68, 'xã Trần Phú', 'huyen-na-ri', 'xã Văn Minh; xã Cư Lễ; xã Trần Phú'],
  [69, 'xã Côn Minh', 'huyen-na-ri', 'xã Quang Phong; xã Dương Sơn; xã Côn Minh'],
  [70, 'xã Xuân Dương', 'huyen-na-ri', 'xã Đổng Xá; xã Liêm Thủy; xã Xuân Dương'],
  [71, 'xã Tân Kỳ', 'huyen-cho-moi', 'xã Tân Sơn; xã Cao Kỳ; xã Hòa Mục'],
  [72, 'xã Thanh Mai', 'huyen-cho-moi', 'xã Thanh Vận; xã Mai Lạp; xã Thanh Mai'],
  [73, 'xã Thanh Thịnh', 'huyen-cho-moi', 'xã Nông Hạ; xã Thanh Thịnh'],
  [74, 'xã Chợ Mới', 'huyen-cho-moi', 'thị trấn Đồng Tâm; xã Quảng Chu; xã Như Cố'],
  [75, 'xã Yên Bình', 'huyen-cho-moi', 'xã Yên Cư; xã Bình Văn; xã Yên Hân'],
  [89, 'phường Đức Xuân', 'tp-bac-kan', 'phường Nguyễn Thị Minh Khai; phường Huyền Tụng; phường Đức Xuân'],
  [90, 'phường Bắc Kạn', 'tp-bac-kan', 'phường Sông Cầu; phường Phùng Chí Kiên; phường Xuất Hóa; xã Nông Thượng'],
];

/** The one commune that was not rearranged (Điều 1, khoản 91), with its old district. */
export const UNCHANGED = ['xã Thượng Quan', 'huyen-ngan-son'] as const;
