import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice } from '../../shared/petition/ports.ts';

/** Whether what the notice says has been overtaken: it is then dropped, and the log says so. */
export function isMoot(notice: Notice, petition: Petition): boolean {
  const over = petition.answeredAt !== undefined || petition.status === 'withdrawn';
  const pledge = petition.pledges.find(({ id }) => id === notice.pledge);
  switch (notice.kind) {
    case 'due-today':
      return petition.answeredAt !== undefined;
    case 'assignment':
      return over;
    case 'warning':
      return over || pledge?.state !== 'open';
    case 'escalation':
      if (over) return true;
      if (notice.level === 'unaccepted') return petition.acceptedAt !== undefined;
      return notice.level === 'act-by' ? pledge?.state !== 'open' : pledge?.silent !== true;
    case 'delay':
      return over || pledge?.state !== 'broken';
    case 'break':
      return pledge?.state !== 'broken';
    default:
      return false;
  }
}
