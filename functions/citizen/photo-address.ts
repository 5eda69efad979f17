/** Where the picture of whoever visits is seen, behind the petition's code. */
export const photoAddress = (number: string): string => `/petitions/${number}/home-visit/photo`;
