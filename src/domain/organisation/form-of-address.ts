/** Xưng hô of a person: as stated, else by gender; empty when neither is known. */
export function formOfAddressOf(person: {
  readonly formOfAddress: string;
  readonly gender: 'nam' | 'nu' | null;
}): string {
  if (person.formOfAddress !== '') return person.formOfAddress;
  return person.gender === 'nam' ? 'Ông' : person.gender === 'nu' ? 'Bà' : '';
}
