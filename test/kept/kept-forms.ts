import { readFileSync } from 'node:fs';

export type Fields = Readonly<Record<string, string>>;

/**
 * Every form as a browser sends it that opened its page on 28 November 2026: an address and its fields. Such a page stays
 * open over a release and is sent afterwards: it is taken for ever, and nothing in the fixture is changed.
 */
const file = new URL('../fixtures/kept/forms.json', import.meta.url);
export const keptForms: Readonly<Record<string, Fields>> = JSON.parse(readFileSync(file, 'utf8'));

/** What stands in every form beside what a person fills in. */
export const OWN = ['seal', 'seen', 'accessCode', 'requestKey'];
