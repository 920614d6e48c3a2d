import type { NameGiver } from './names.ts';
import { type Person, inventPerson } from './person.ts';
import type { Random } from './random.ts';
import { SCHOOLS } from './units-schools.ts';

/** Classes whose pupils take part in the city's competitions. */
const GRADES = { TH: [4, 5], THCS: [6, 9], 'TH&THCS': [5, 9] } as const;

/** A pupil of the school year 2020–2021: grade 1 was born in 2014. */
export function inventPupil(random: Random, giveName: NameGiver, schoolCode: string): Person {
  const school = SCHOOLS.find(({ code }) => code === schoolCode);
  if (!school || school.level === 'MN') throw new Error(`No pupils with results at ${schoolCode}`);
  const [lowest, highest] = GRADES[school.level];
  const grade = random.whole(lowest, highest);
  return inventPerson(random, giveName, {
    unit: school.code,
    occupation: `Học sinh lớp ${grade}${random.pick(['A', 'B', 'C'])}, ${school.name}`,
    direct: true,
    women: 55,
    years: [2015 - grade, 2015 - grade],
    pupil: true,
  });
}
