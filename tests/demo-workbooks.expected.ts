/** What the demonstration must show, written by hand from the seed and the practice notes: [collectives, people]. */
type Pair = [collectives: number, people: number];

const CITY = 'Chủ tịch UBND thành phố';
const PROVINCE = 'Chủ tịch UBND tỉnh';

export const SEED: { decided: Record<string, Pair>; pending: Record<string, Pair> } = {
  decided: {
    'Chủ tịch nước: Huân chương Lao động hạng Ba': [1, 0],
    'Thủ tướng Chính phủ: Bằng khen của Thủ tướng Chính phủ': [1, 1],
    [`${PROVINCE}: Cờ thi đua cấp tỉnh`]: [2, 0],
    [`${PROVINCE}: Tập thể lao động xuất sắc`]: [3, 0],
    [`${PROVINCE}: Bằng khen`]: [19, 38],
    [`${CITY}: Lao động tiên tiến`]: [0, 521],
    [`${CITY}: Chiến sĩ thi đua cơ sở`]: [0, 70],
    [`${CITY}: Tập thể lao động tiên tiến`]: [23, 0],
    [`${CITY}: Giấy khen`]: [99, 281],
  },
  pending: {
    'Chủ tịch nước: Huân chương Lao động hạng Nhì': [1, 0],
    'Thủ tướng Chính phủ: Bằng khen của Thủ tướng Chính phủ': [1, 0],
  },
};

export const COUNTS_BY_DECISION: Record<string, Pair> = {
  '186/QĐ-UBND 2021-01-29 Lao động tiên tiến': [0, 160],
  '187/QĐ-UBND 2021-01-29 Chiến sĩ thi đua cơ sở': [0, 26],
  '188/QĐ-UBND 2021-01-29 Tập thể lao động tiên tiến': [12, 0],
  '384/QĐ-UBND 2021-02-26 Giấy khen': [10, 18],
  '486/QĐ-UBND 2021-03-12 Giấy khen': [6, 12],
  '645/QĐ-UBND 2021-04-02 Giấy khen': [4, 16],
  '851/QĐ-UBND 2021-04-28 Giấy khen': [8, 16],
  '1012/QĐ-UBND 2021-05-19 Giấy khen': [12, 17],
  '1104/QĐ-UBND 2021-06-04 Giấy khen': [4, 10],
  '1187/QĐ-UBND 2021-06-18 Giấy khen': [18, 45],
  '1306/QĐ-UBND 2021-06-30 Giấy khen': [1, 4],
  '1389/QĐ-UBND 2021-07-09 Giấy khen': [6, 64],
  '1470/QĐ-UBND 2021-07-16 Giấy khen': [5, 14],
  '1642/QĐ-UBND 2021-07-30 Lao động tiên tiến': [0, 361],
  '1643/QĐ-UBND 2021-07-30 Chiến sĩ thi đua cơ sở': [0, 44],
  '1644/QĐ-UBND 2021-07-30 Tập thể lao động tiên tiến': [11, 0],
  '1741/QĐ-UBND 2021-08-13 Giấy khen': [5, 10],
  '1795/QĐ-UBND 2021-08-20 Giấy khen': [5, 14],
  '2064/QĐ-UBND 2021-09-10 Giấy khen': [1, 5],
  '2236/QĐ-UBND 2021-09-24 Giấy khen': [5, 14],
  '2291/QĐ-UBND 2021-10-01 Giấy khen': [3, 13],
  '2410/QĐ-UBND 2021-10-15 Giấy khen': [6, 9],
};

/** By decision: merit, Directive 05, election, education, COVID-19, business. */
export const PROVINCE_CERTIFICATES: Record<string, Pair> = {
  '214/QĐ-UBND': [8, 14],
  '842/QĐ-UBND': [1, 3],
  '1198/QĐ-UBND': [3, 6],
  '1567/QĐ-UBND': [4, 8],
  '1793/QĐ-UBND': [2, 5],
  '1912/QĐ-UBND': [1, 2],
};

/** Fifteen offices (110), eleven Party and mass bodies (50), twenty schools (361). */
export const LABOURERS_BY_UNIT: Record<string, number> = {
  'van-phong-hdnd-ubnd': 14,
  'phong-noi-vu': 6,
  'phong-tai-chinh-ke-hoach': 8,
  'phong-kinh-te': 7,
  'phong-quan-ly-do-thi': 8,
  'phong-tai-nguyen-moi-truong': 7,
  'phong-ldtbxh': 6,
  'phong-van-hoa-thong-tin': 5,
  'phong-giao-duc-dao-tao': 8,
  'phong-tu-phap': 3,
  'thanh-tra': 4,
  'trung-tam-vh-tt': 10,
  'doi-quan-ly-trat-tu-do-thi': 8,
  'ban-quan-ly-du-an': 9,
  'trung-tam-phat-trien-quy-dat': 7,
  'van-phong-thanh-uy': 11,
  'ban-to-chuc-thanh-uy': 6,
  'ban-tuyen-giao-thanh-uy': 4,
  'uy-ban-kiem-tra-thanh-uy': 5,
  'ban-dan-van-thanh-uy': 3,
  'trung-tam-chinh-tri': 3,
  'uy-ban-mttq': 4,
  'thanh-doan': 4,
  'hoi-lien-hiep-phu-nu': 4,
  'hoi-nong-dan': 4,
  'hoi-cuu-chien-binh': 2,
  'mn-duc-xuan': 26,
  'mn-song-cau': 25,
  'mn-phung-chi-kien': 20,
  'mn-nguyen-thi-minh-khai': 20,
  'mn-huyen-tung': 14,
  'mn-xuat-hoa': 12,
  'mn-duong-quang': 11,
  'mn-nong-thuong': 11,
  'th-duc-xuan': 31,
  'th-song-cau': 28,
  'th-phung-chi-kien': 19,
  'th-nguyen-thi-minh-khai': 21,
  'th-huyen-tung': 14,
  'th-xuat-hoa': 12,
  'thcs-bac-kan': 27,
  'thcs-duc-xuan': 26,
  'thcs-huyen-tung': 13,
  'thcs-xuat-hoa': 10,
  'th-thcs-duong-quang': 11,
  'th-thcs-nong-thuong': 10,
};
