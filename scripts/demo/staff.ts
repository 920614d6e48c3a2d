import type { NameGiver } from './names.ts';
import { type Person, inventPerson } from './person.ts';
import { randomFor } from './random.ts';
import { type Seat, communeSeats, officeSeats, schoolSeats } from './staff-posts.ts';
import { COMMUNES } from './units-communes.ts';
import { OFFICES } from './units-offices.ts';
import { PARTY_AND_MASS_BODIES } from './units-party.ts';
import { SCHOOLS, type SchoolLevel } from './units-schools.ts';

/** Share of women among the teachers, per cent. */
const WOMEN: Record<SchoolLevel, number> = { MN: 100, TH: 80, THCS: 62, 'TH&THCS': 65 };

const LEADERS_BORN = [1967, 1982] as const;
const WORKERS_BORN = [1969, 1995] as const;

function inventStaff(giveName: NameGiver, unit: string, seats: readonly Seat[], women: number): Person[] {
  const random = randomFor(`staff/${unit}`);
  return seats.map(({ post, direct }) =>
    inventPerson(random, giveName, { unit, post, direct, women, years: direct ? WORKERS_BORN : LEADERS_BORN }),
  );
}

export type StaffByUnit = ReadonlyMap<string, readonly Person[]>;

/** The titled staff of every unit of the city, in the order of precedence. */
export function inventAllStaff(giveName: NameGiver): StaffByUnit {
  const staff = new Map<string, Person[]>();
  for (const { code, titled, posts } of [...OFFICES, ...PARTY_AND_MASS_BODIES]) {
    const women = code === 'hoi-lien-hiep-phu-nu' ? 100 : 48;
    staff.set(code, inventStaff(giveName, code, officeSeats(posts, titled), women));
  }
  for (const school of SCHOOLS)
    staff.set(school.code, inventStaff(giveName, school.code, schoolSeats(school), WOMEN[school.level]));
  for (const commune of COMMUNES)
    staff.set(commune.code, inventStaff(giveName, commune.code, communeSeats(commune), 45));
  return staff;
}
