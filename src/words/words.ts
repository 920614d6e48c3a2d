/** The languages of the interface; Vietnamese comes first everywhere. */
export type Language = 'vi' | 'en';

/** One thing that a person reads, in every language of the interface. */
export type Phrase = { readonly vi: string; readonly en: string };

/** The phrases of one subject; a phrase with parts in it is a function of those parts. */
export type Words = Readonly<Record<string, Phrase | ((...parts: never[]) => Phrase)>>;

export const say = (phrase: Phrase, language: Language): string => phrase[language];
