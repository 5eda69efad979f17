/** Korea is UTC+9 the whole year round. */
const KST = 9 * 3_600_000;

/** An instant (epoch ms) as a field of a time shows it: Korea's, `2026-11-24T10:00:00`. */
export const writtenInKorea = (at: number): string => new Date(at + KST).toISOString().slice(0, 19);
