import { type AbsenceFacts, absenceNotice } from '../../shared/notices/absence.ts';
import { contactOf } from '../../shared/notices/contact-of.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import { awayOf } from '../../shared/organization/absence.ts';
import type { Office } from '../../shared/organization/office.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import type { SendDeps } from './deps.ts';
import { linkTo } from './door.ts';

/** The mail to whoever stands in or is back; undefined when the absence has ended before it left, or begun again. */
export async function absenceMail(
  facts: Omit<AbsenceFacts, 'absent' | 'away' | 'worklist'>,
  { to, about = to }: Notice,
  office: Office,
  deps: SendDeps,
): Promise<Mail | undefined> {
  const away = awayOf(office, about, deps.clock.now());
  if ((away === undefined) !== (facts.kind === 'returned')) return undefined;
  const absent = contactOf(office, about).name;
  const worklist = await linkTo('worklist', to, deps);
  return absenceNotice({ ...facts, absent, worklist, ...(away && { away }) });
}
