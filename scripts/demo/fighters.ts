import type { Person } from './person.ts';
import { randomFor } from './random.ts';
import type { School } from './units-schools.ts';

/** Chiến sĩ thi đua cơ sở of the offices for 2020: 13 of 110. */
export const OFFICE_FIGHTERS: Readonly<Record<string, number>> = {
  'van-phong-hdnd-ubnd': 2,
  'phong-noi-vu': 1,
  'phong-tai-chinh-ke-hoach': 1,
  'phong-kinh-te': 1,
  'phong-quan-ly-do-thi': 1,
  'phong-tai-nguyen-moi-truong': 1,
  'phong-ldtbxh': 1,
  'phong-giao-duc-dao-tao': 1,
  'trung-tam-vh-tt': 1,
  'doi-quan-ly-trat-tu-do-thi': 1,
  'ban-quan-ly-du-an': 1,
  'trung-tam-phat-trien-quy-dat': 1,
};

/** Chiến sĩ thi đua cơ sở of the Party and mass bodies for 2020: 5 of 50. */
export const PARTY_FIGHTERS: Readonly<Record<string, number>> = {
  'van-phong-thanh-uy': 1,
  'ban-to-chuc-thanh-uy': 1,
  'ban-tuyen-giao-thanh-uy': 1,
  'uy-ban-kiem-tra-thanh-uy': 1,
  'uy-ban-mttq': 1,
};

/** As many as the ceiling allows in each school: 15 % of its Lao động tiên tiến (NĐ 91/2017, Điều 9 khoản 3). */
export const schoolFighters = ({ titled }: School): number => Math.floor((titled * 15) / 100);

/** Heads and direct workers in about equal parts; a single one falls by lot. */
export function theFightersAmong(staff: readonly Person[], unit: string, count: number): Person[] {
  const random = randomFor(`fighters/${unit}`);
  const leaders = random.shuffle(staff.filter(({ direct }) => !direct));
  const workers = random.shuffle(staff.filter(({ direct }) => direct));
  const places = Math.min(leaders.length, Math.floor((count + random.whole(0, 1)) / 2));
  const chosen = new Set([...leaders.slice(0, places), ...workers.slice(0, count - places)]);
  return staff.filter((person) => chosen.has(person));
}
