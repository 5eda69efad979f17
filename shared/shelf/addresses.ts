/** Every address of the public pages. The router and the template are made of it. */
export const PUBLIC_ADDRESSES = [
  '/',
  '/ways',
  '/scorecard',
  '/scorecard.json',
  '/scorecard.csv',
  '/scorecard/snapshots/{snapshot}',
  '/announcements',
  '/announcements.json',
  '/announcements.atom',
  '/questions',
  '/questions.json',
  '/catalogue',
  '/catalogue.json',
  '/catalogue.csv',
  '/improvements',
  '/improvements.json',
  '/deadlines',
  '/deadlines.json',
  '/calendar.json',
] as const;
export type PublicAddress = (typeof PUBLIC_ADDRESSES)[number];

/** Those of the charter, which is a function of its own. */
export const CHARTER_ADDRESSES = ['/charter', '/charter.json', '/charter.pdf'] as const;
export type CharterAddress = (typeof CHARTER_ADDRESSES)[number];
