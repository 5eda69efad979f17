const KST = 9 * 60 * 60_000;

/** An instant (epoch ms) in Korea, ISO 8601 with its offset. */
export const iso = (at: number): string => new Date(at + KST).toISOString().replace('Z', '+09:00');
