import type { NameGiver } from './names.ts';
import { type Person, type Sketch, inventPerson } from './person.ts';
import { type Random, randomFor } from './random.ts';
import { COMMUNES, type Commune } from './units-communes.ts';

export type HamletPost = 'head' | 'front' | 'cell';

const HAMLET_POSTS: Record<HamletPost, (hamlet: string) => string> = {
  head: (hamlet) => (hamlet.startsWith('thôn') ? `Trưởng ${hamlet}` : `Tổ trưởng ${hamlet}`),
  front: (hamlet) => `Trưởng ban Công tác Mặt trận ${hamlet}`,
  cell: (hamlet) => `Bí thư chi bộ ${hamlet}`,
};

/** People with a post in a hamlet: one person a post, so whoever is commended twice stays one person. */
export function inventHamletPeople(giveName: NameGiver): ReadonlyMap<HamletPost, readonly Person[]> {
  const random = randomFor('hamlets');
  const seats = COMMUNES.flatMap((commune) => commune.hamlets.map((hamlet) => ({ commune, hamlet })));
  const invent = (post: HamletPost): Person[] =>
    seats.map(({ commune, hamlet }) =>
      inventPerson(random, giveName, {
        unit: commune.code,
        occupation: `${HAMLET_POSTS[post](hamlet)}, ${commune.place}`,
        direct: true,
        women: 35,
        years: [1955, 1985],
      }),
    );
  return new Map([
    ['head', invent('head')],
    ['front', invent('front')],
    ['cell', invent('cell')],
  ]);
}

export type ResidentRole =
  | 'farmer'
  | 'trader'
  | 'retired'
  | 'volunteer'
  | 'guardian'
  | 'militia'
  | 'athlete'
  | 'nurse'
  | 'police';

type RoleSketch = Pick<Sketch, 'women' | 'years'> & { readonly place: 'hamlet' | 'commune'; readonly words: string };

const ROLES: Record<ResidentRole, RoleSketch> = {
  farmer: { words: 'Nông dân', place: 'hamlet', women: 45, years: [1965, 1990] },
  trader: { words: 'Kinh doanh', place: 'hamlet', women: 55, years: [1968, 1990] },
  retired: { words: 'Cán bộ hưu trí', place: 'hamlet', women: 40, years: [1948, 1959] },
  volunteer: { words: 'Tình nguyện viên', place: 'hamlet', women: 50, years: [1985, 2002] },
  guardian: { words: 'Thành viên tổ bảo vệ dân phố', place: 'commune', women: 5, years: [1968, 1992] },
  militia: { words: 'Dân quân', place: 'commune', women: 10, years: [1988, 2000] },
  athlete: { words: 'Vận động viên', place: 'hamlet', women: 45, years: [1978, 2003] },
  nurse: { words: 'Nhân viên Trạm Y tế', place: 'commune', women: 75, years: [1972, 1995] },
  police: { words: 'Cán bộ Công an', place: 'commune', women: 15, years: [1978, 1996] },
};

/** Someone who lives or serves in a commune and stands on no staff list of the city. */
export function inventResident(random: Random, giveName: NameGiver, commune: Commune, role: ResidentRole): Person {
  const { words, place, women, years } = ROLES[role];
  const occupation =
    place === 'hamlet' ? `${words}, ${random.pick(commune.hamlets)}, ${commune.place}` : `${words} ${commune.place}`;
  return inventPerson(random, giveName, { unit: commune.code, occupation, direct: true, women, years });
}
