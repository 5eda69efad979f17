/** `npm run bench -- --short`: every part runs once, with little of everything. It shows that the bench works; its figures say nothing. */
export const isShort = process.argv.includes('--short');

/** How many rounds, petitions or items a part takes: `usual`, and of a short bench `short`. */
export const amount = (usual: number, short = 1): number => (isShort ? short : usual);
