import { isBeingHanded } from '../../shared/petition/given.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { openCalls, openLetters } from '../../shared/petition/reach.ts';

/** Whether a notice about a call, or about somebody whom nothing reaches, has been overtaken; undefined for others. */
export function isReachMoot(notice: Notice, petition: Petition): boolean | undefined {
  const { kind, because } = notice;
  if (kind === 'call' || kind === 'call-unanswered')
    return !openCalls(petition).some(({ id }) => id === because);
  if (kind === 'unreachable') return petition.status === 'withdrawn';
  if (kind === 'wrong-address') return false;
  if (kind === 'letter') return !openLetters(petition).some(({ id }) => id === because);
  const pledge = petition.pledges.find(({ id }) => id === notice.pledge);
  if (kind === 'unposted')
    return notice.level === 'break' ? pledge?.state !== 'broken' : !isBeingHanded(petition);
  if (pledge?.task === 'letter' && notice.to !== 'petitioner')
    return !openLetters(petition).some(({ target }) => target === pledge.id);
  // A call may come after the answer, which then is what it tells.
  if (pledge?.task !== 'call' || notice.to === 'petitioner') return undefined;
  if (!openCalls(petition).some(({ target }) => target === pledge.id)) return true;
  return pledge.state !== (kind === 'break' ? 'broken' : 'open');
}
