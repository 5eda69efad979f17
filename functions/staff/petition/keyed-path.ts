/** Where a paper that was written down leads. */
export const keyedPath = (number: string): string => `/desk/petitions/${number}/keyed`;
