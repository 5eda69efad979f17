import type { ArrivalKind } from '../../shared/kernel/notice-kind.ts';
import { arrivalNotice } from '../../shared/notices/arrivals.ts';
import type { Mail } from '../../shared/notices/facts.ts';
import type { Office, Person } from '../../shared/organization/office.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { addressOf } from '../../shared/privacy/link.ts';
import type { SendDeps } from './deps.ts';
import { linkTo, linkToPage } from './door.ts';

export const isArrivalKind = (kind: Notice['kind']): kind is ArrivalKind =>
  kind === 'quarantined' || kind === 'reply-kept' || kind === 'reply-refused';

/** The mail to staff about mails that came: one for all that wait in quarantine, one for each reply. */
export async function arrivalMail(
  kind: ArrivalKind,
  told: readonly Notice[],
  { id, name }: Person,
  { corporation }: Office,
  deps: SendDeps,
): Promise<Mail> {
  const common = { corporation, language: 'ko', recipient: name } as const;
  const [{ subject: number = '', because = '' } = {}] = told;
  if (kind === 'quarantined') {
    const reasons = told.map((notice) => notice.because ?? '');
    const link = await linkToPage('/desk/arrivals', id, deps);
    return arrivalNotice({ ...common, kind, reasons, link });
  }
  if (kind === 'reply-kept')
    return arrivalNotice({
      ...common,
      kind,
      number,
      link: await linkTo(number, id, deps, `${addressOf(number)}/draft`),
    });
  return arrivalNotice({ ...common, kind, number, because, link: await linkTo(number, id, deps) });
}
