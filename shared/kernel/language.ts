/** The two languages of everything that people are told. */
export type Language = 'ko' | 'en';
