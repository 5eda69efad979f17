/** What a petition is, as its petitioner chose it or a person who keyed it. */
export type PetitionKind = 'question' | 'opinion' | 'complaint' | 'other';
