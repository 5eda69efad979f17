/** A telephone number of this country as we write it: `033-000-0000`, `1588-0000`. No part of a receipt number or a code. */
export const TELEPHONE = '(?<![\\w-])(?:0\\d{1,2}-\\d{3,4}-\\d{4}|1[568]\\d\\d-\\d{4})(?![\\w-])';

const WHOLE = new RegExp(`^${TELEPHONE}$`);

export const isTelephone = (text: string): boolean => WHOLE.test(text);
