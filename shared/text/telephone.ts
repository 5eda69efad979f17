/** The numbering plan of this country: what a number begins with, and how many digits its middle and its end have. */
const PLAN = [
  ['02', '\\d{3,4}', '\\d{4}'], // Seoul
  ['010', '\\d{4}', '\\d{4}'],
  ['01[16-9]', '\\d{3,4}', '\\d{4}'],
  ['0[35]0\\d', '\\d{3,4}', '\\d{4}'], // numbers for life, faxes by Internet
  ['0[3-8]\\d', '\\d{3,4}', '\\d{4}'], // areas; 070, 080
  ['1[568]\\d\\d', '\\d{4}'], // representative numbers
] as const;

const PARTED = PLAN.map((parts) => new RegExp(`^${parts.map((part) => `(${part})`).join('')}$`));

/** A number of the plan: its parts; undefined for digits that are not in it. */
export function partsOf(digits: string): readonly string[] | undefined {
  for (const form of PARTED) {
    const found = form.exec(digits);
    if (found) return found.slice(1);
  }
  return undefined;
}

const WRITTEN = PLAN.map((parts) => parts.join('-')).join('|');

/** A telephone number of this country as we write it: `033-000-0000`, `1588-0000`. No part of a receipt number or a code. */
export const TELEPHONE = `(?<![\\w-])(?:${WRITTEN})(?![\\w-])`;

const WHOLE = new RegExp(`^${TELEPHONE}$`);

export const isTelephone = (text: string): boolean => WHOLE.test(text);
