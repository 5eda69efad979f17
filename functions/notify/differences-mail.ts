import { countsIn, differencesNotice } from '../../shared/notices/differences.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import type { SendDeps } from './deps.ts';
import { linkToPage } from './door.ts';

/** The day's list of what was delivered to us and is not where it should be. */
export async function differencesMail(
  { to, because = '', recipientIs }: Notice,
  { name }: Person,
  { corporation }: Office,
  deps: SendDeps,
): Promise<Mail> {
  const link = await linkToPage('/desk/arrivals', to, deps);
  return differencesNotice({
    corporation,
    language: 'ko',
    recipient: name,
    recipientIs: recipientIs === 'audit' ? 'audit' : 'dutyOfficer',
    counts: countsIn(because),
    link,
  });
}
