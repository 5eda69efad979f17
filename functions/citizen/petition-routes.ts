import type { Route } from '../../shared/requests/route.ts';
import { CodeForm, enter } from './access-code.ts';
import { beforeRating, dates } from './answer-and-date.ts';
import { ownAttachment } from './attachment.ts';
import { messages, moreTime, rating, supplement } from './citizen-messages.ts';
import type { CitizenDeps } from './deps.ts';
import { newCode } from './new-code.ts';
import { enterReceipt, receipt } from './receipt.ts';
import { status } from './status.ts';
import { takeover } from './take-over.ts';
import { beforeWithdrawal, withdrawal } from './withdrawal.ts';

/** A petition itself: reading it, writing to it, withdrawing it. */
export const PETITION_ROUTES = [
  { method: 'GET', path: '/petitions/{number}', who: 'citizen', work: status },
  { method: 'POST', path: '/petitions/{number}', who: 'citizen', work: enter, body: CodeForm },
  {
    method: 'GET',
    path: '/petitions/{number}/attachments/{attachment}',
    who: 'citizen',
    work: ownAttachment,
  },
  {
    method: 'POST',
    path: '/petitions/{number}/messages',
    who: 'citizen',
    work: messages,
    command: 'message',
  },
  { method: 'GET', path: '/petitions/{number}/rating', who: 'citizen', work: beforeRating },
  { method: 'GET', path: '/petitions/{number}/dates', who: 'citizen', work: dates },
  {
    method: 'POST',
    path: '/petitions/{number}/rating',
    who: 'citizen',
    work: rating,
    command: 'rating',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/supplement',
    who: 'citizen',
    work: supplement,
    command: 'supplement',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/supplement/time',
    who: 'citizen',
    work: moreTime,
    command: 'time',
  },
  { method: 'POST', path: '/petitions/{number}/code', who: 'public', work: newCode },
  {
    method: 'GET',
    path: '/petitions/{number}/withdrawal',
    who: 'citizen',
    work: beforeWithdrawal,
  },
  {
    method: 'POST',
    path: '/petitions/{number}/withdrawal',
    who: 'citizen',
    work: withdrawal,
    command: 'withdrawal',
  },
  { method: 'GET', path: '/petitions/{number}/receipt', who: 'citizen', work: receipt },
  {
    method: 'POST',
    path: '/petitions/{number}/receipt/code',
    who: 'citizen',
    work: enterReceipt,
    body: CodeForm,
  },
  {
    method: 'POST',
    path: '/petitions/{number}/takeover',
    who: 'citizen',
    work: takeover,
    command: 'takeover',
  },
] as const satisfies readonly Route<CitizenDeps>[];
