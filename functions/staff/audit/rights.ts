import type { Office } from '../../../shared/organization/office.ts';
import { actsForOneOf } from '../../../shared/organization/presence.ts';

/** Whether a person is audit at `now` (epoch ms), or acts for them. */
export const isAudit = (person: string, office: Office, now: number): boolean =>
  actsForOneOf(office, [office.audit], person, now);
