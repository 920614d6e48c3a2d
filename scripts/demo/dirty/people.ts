import { nameGiver } from '../names.ts';
import { randomFor } from '../random.ts';

export type Named = { readonly address: 'Ông' | 'Bà'; readonly name: string };

/** A giver of invented people for one list: the same in every run. */
export function peopleOf(list: string, fits: (name: string) => boolean = () => true): () => Named {
  const random = randomFor(`danh-sach-cu/${list}`);
  const give = nameGiver([]);
  return function next(): Named {
    const gender = random.chance(60) ? 'nu' : 'nam';
    const name = give(random, gender);
    return fits(name) ? { address: gender === 'nu' ? 'Bà' : 'Ông', name } : next();
  };
}
