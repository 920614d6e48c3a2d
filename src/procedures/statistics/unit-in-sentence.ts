import type { Unit } from '../../domain/organisation/unit.ts';

const COMMITTEE = /^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/i;

/** Words with which a unit's name begins and that are no names themselves: small within a sentence. */
const COMMON_NOUN =
  /^(Tỉnh|Huyện(?! ủy)|Thành phố|Thị xã|Quận|Xã|Phường|Thị trấn|Sở|Phòng|Trường|Cụm|Khối|Ban|Văn phòng|Công ty)(?= )/;

/** The place of a people's committee, or the unit itself, as a sentence names it: "huyện Na Rì", "thành phố Bắc Kạn". */
export const placeName = (unitName: string): string =>
  unitName.replace(COMMITTEE, '').replace(COMMON_NOUN, (word) => word.charAt(0).toLowerCase() + word.slice(1));

const HAS_COMMITTEE: readonly Unit['kind'][] = ['tinh', 'huyen', 'xa'];

/** Who speaks for a unit: "UBND thành phố Bắc Kạn" for a place, the unit itself otherwise. */
export const reportingBody = ({ kind, name }: Unit): string =>
  HAS_COMMITTEE.includes(kind) ? `UBND ${placeName(name)}` : placeName(name);
