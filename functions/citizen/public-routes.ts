import type { Route } from '../../shared/requests/route.ts';
import { AskedForm, answerAsked, beforeAsked } from './asked.ts';
import type { CitizenDeps } from './deps.ts';
import { FindForm, find, found, foundCode } from './find.ts';
import { OutOfDateForm, outOfDate } from './out-of-date.ts';
import { beforeCheckIn, CheckInBody, checkIn } from './reception.ts';
import { screen } from './screen.ts';
import { leaveQueue, TicketBody, ticket } from './ticket.ts';

/** What nobody needs a code of a petition for: finding one, a question afterwards, a ticket at a counter, what is out of date. */
export const PUBLIC_ROUTES = [
  { method: 'GET', path: '/find', who: 'public', work: find },
  { method: 'POST', path: '/find', who: 'public', work: found, body: FindForm },
  { method: 'POST', path: '/find/code', who: 'public', work: foundCode, body: FindForm },
  { method: 'POST', path: '/out-of-date', who: 'public', work: outOfDate, body: OutOfDateForm },
  { method: 'GET', path: '/asked/{token}', who: 'public', work: beforeAsked },
  { method: 'POST', path: '/asked/{token}', who: 'public', work: answerAsked, body: AskedForm },
  { method: 'GET', path: '/reception/{counter}', who: 'public', work: beforeCheckIn },
  {
    method: 'POST',
    path: '/reception/{counter}',
    who: 'public',
    work: checkIn,
    body: CheckInBody,
  },
  { method: 'GET', path: '/tickets/{ticket}', who: 'public', work: ticket },
  { method: 'POST', path: '/tickets/{ticket}', who: 'public', work: leaveQueue, body: TicketBody },
  { method: 'GET', path: '/screen/{counter}', who: 'public', work: screen },
] as const satisfies readonly Route<CitizenDeps>[];
