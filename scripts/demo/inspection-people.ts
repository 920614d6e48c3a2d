/** Sides, roles and offices of the session of 28/10/2021; the offices are published, the names are invented. */
export type Attendee = {
  readonly role: 'head' | 'member' | 'secretary' | 'representative';
  /** null: the office took part, nobody is named. */
  readonly name: string | null;
  readonly office: string;
};

export const DELEGATION: readonly Attendee[] = [
  { role: 'head', name: 'Nông Thị Bích Diệp', office: 'Uỷ viên Ban Thường vụ Huyện ủy, Phó Chủ tịch HĐND huyện Na Rì' },
  { role: 'member', name: 'Lường Văn Thụ', office: 'Trưởng phòng Nội vụ huyện Na Rì' },
  { role: 'member', name: 'Đàm Thị Lụa', office: 'Phó Chánh Văn phòng HĐND và UBND huyện Na Rì' },
  { role: 'secretary', name: 'Hứa Đình Khải', office: 'Chuyên viên Phòng Nội vụ huyện Na Rì' },
];

export const HOST_PARTY: readonly Attendee[] = [
  {
    role: 'head',
    name: 'Hoàng Văn Chiêm',
    office: 'Uỷ viên Ban Thường vụ Thành ủy, Phó Chủ tịch HĐND thành phố Bắc Kạn',
  },
  { role: 'representative', name: null, office: 'Đại diện lãnh đạo Phòng Nội vụ thành phố Bắc Kạn' },
  { role: 'representative', name: null, office: 'Đại diện lãnh đạo Phòng Kinh tế thành phố Bắc Kạn' },
  { role: 'representative', name: null, office: 'Đại diện lãnh đạo Văn phòng HĐND và UBND thành phố Bắc Kạn' },
];

/** Names that stand in the record: nobody in the lists gets one of them. */
export const INSPECTION_NAMES: readonly string[] = [...DELEGATION, ...HOST_PARTY].flatMap(({ name }) =>
  name === null ? [] : [name],
);
