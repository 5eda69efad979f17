/** What a petition is, as its petitioner chose it or a person who keyed it. */
export const PETITION_KINDS = ['question', 'opinion', 'complaint', 'other'] as const;
export type PetitionKind = (typeof PETITION_KINDS)[number];
