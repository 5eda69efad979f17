import * as gazette from '@hyunbinseo/holidays-kr/all';

/** Public holidays by day (`YYYY-MM-DD` → names), as the official gazette lists them. Weekends are not in it. */
export const officialHolidays: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...Object.values(gazette),
);

/** The first day that the list covers, `YYYY-MM-DD`. */
export const knownFrom = `${Object.keys(officialHolidays).sort()[0]?.slice(0, 4)}-01-01`;

/** The last day that the list covers, `YYYY-MM-DD`: it is published by whole years. */
export const knownUntil = `${Object.keys(officialHolidays).sort().at(-1)?.slice(0, 4)}-12-31`;
