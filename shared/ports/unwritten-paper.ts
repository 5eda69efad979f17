import type { Office } from '../organization/office.ts';

/** When each paper arrived (scan or fax) that is received and that nobody has written down yet: instants, epoch ms. */
export type UnwrittenPaper = (office: Office) => Promise<readonly number[]>;

/** The same where the pledge of this id asks for it: nothing is read for any other. */
export type UnwrittenPaperOf = (pledge: string, office: Office) => Promise<readonly number[]>;
