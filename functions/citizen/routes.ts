import type { Route } from '../../shared/requests/route.ts';
import { CodeForm, enter } from './access-code.ts';
import { beforeRating, dates } from './answer-and-date.ts';
import { beforeApology, chooseApology } from './apology.ts';
import { appeal, beforeAppeal } from './appeal.ts';
import { AskedForm, answerAsked, beforeAsked } from './asked.ts';
import { chooseAsking } from './asking.ts';
import { ownAttachment } from './attachment.ts';
import { beforeCallback, callbackNotNeeded, wishCallback } from './callback.ts';
import { messages, moreTime, rating, supplement } from './citizen-messages.ts';
import type { CitizenDeps } from './deps.ts';
import { FindForm, find, found, foundCode } from './find.ts';
import {
  answerOfCitizen,
  beforeHomeVisit,
  breachOfCitizen,
  codeOfVisitor,
  putOffOfCitizen,
} from './home-visit.ts';
import { wish } from './improvement.ts';
import { newCode } from './new-code.ts';
import { beforeDispute, disputeOf } from './not-an-answer.ts';
import { objection, objectionCode, raise } from './objection.ts';
import { beforeReadBack, judgeOfCitizen } from './read-back.ts';
import { enterReceipt, receipt } from './receipt.ts';
import { beforeCheckIn, CheckInBody, checkIn } from './reception.ts';
import { beforeReport, reportOf, reviewAsked } from './rude.ts';
import { screen } from './screen.ts';
import { beforeStandingWishes, sayStandingWishes } from './standing-wishes.ts';
import { status } from './status.ts';
import { takeover } from './take-over.ts';
import { leaveQueue, TicketBody, ticket } from './ticket.ts';
import { beforeVisit, reviewOfCitizen, visitOfCitizen } from './visit.ts';
import { beforeWithdrawal, withdrawal } from './withdrawal.ts';

/** What petitioners ask for, with number and access code. First match first. */
export const CITIZEN_ROUTES = [
  { method: 'GET', path: '/find', who: 'public', work: find },
  { method: 'POST', path: '/find', who: 'public', work: found, body: FindForm },
  { method: 'POST', path: '/find/code', who: 'public', work: foundCode, body: FindForm },
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
  { method: 'GET', path: '/petitions/{number}', who: 'citizen', work: status },
  {
    method: 'POST',
    path: '/petitions/{number}/asking',
    who: 'citizen',
    work: chooseAsking,
    command: 'asking',
  },
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
  { method: 'GET', path: '/petitions/{number}/callback', who: 'citizen', work: beforeCallback },
  {
    method: 'POST',
    path: '/petitions/{number}/callback',
    who: 'citizen',
    work: wishCallback,
    command: 'callback',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/callback/not-needed',
    who: 'citizen',
    work: callbackNotNeeded,
    command: 'callback-not-needed',
  },
  { method: 'GET', path: '/petitions/{number}/read-back', who: 'citizen', work: beforeReadBack },
  {
    method: 'POST',
    path: '/petitions/{number}/read-back',
    who: 'citizen',
    work: judgeOfCitizen,
    command: 'read-back',
  },
  { method: 'GET', path: '/petitions/{number}/appeal', who: 'citizen', work: beforeAppeal },
  {
    method: 'POST',
    path: '/petitions/{number}/appeals',
    who: 'citizen',
    work: appeal,
    command: 'appeal',
  },
  {
    method: 'GET',
    path: '/petitions/{number}/not-an-answer',
    who: 'citizen',
    work: beforeDispute,
  },
  {
    method: 'POST',
    path: '/petitions/{number}/not-an-answer',
    who: 'citizen',
    work: disputeOf,
    command: 'not-an-answer',
  },
  { method: 'GET', path: '/petitions/{number}/apology', who: 'citizen', work: beforeApology },
  {
    method: 'POST',
    path: '/petitions/{number}/apology',
    who: 'citizen',
    work: chooseApology,
    command: 'apology-wish',
  },
  {
    method: 'GET',
    path: '/petitions/{number}/standing-wishes',
    who: 'citizen',
    work: beforeStandingWishes,
  },
  {
    method: 'POST',
    path: '/petitions/{number}/standing-wishes',
    who: 'citizen',
    work: sayStandingWishes,
    command: 'standing-wishes',
  },
  { method: 'GET', path: '/petitions/{number}/visit', who: 'citizen', work: beforeVisit },
  {
    method: 'POST',
    path: '/petitions/{number}/visit',
    who: 'citizen',
    work: visitOfCitizen,
    command: 'visit',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/visit/review',
    who: 'citizen',
    work: reviewOfCitizen,
    command: 'visit-review',
  },
  { method: 'GET', path: '/petitions/{number}/home-visit', who: 'citizen', work: beforeHomeVisit },
  {
    method: 'POST',
    path: '/petitions/{number}/home-visit',
    who: 'citizen',
    work: answerOfCitizen,
    command: 'home-visit',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/home-visit/put-off',
    who: 'citizen',
    work: putOffOfCitizen,
    command: 'home-visit-put-off',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/home-visit/arrival',
    who: 'citizen',
    work: codeOfVisitor,
    command: 'home-visit-code',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/home-visit/breach',
    who: 'citizen',
    work: breachOfCitizen,
    command: 'home-visit-breach',
  },
  { method: 'GET', path: '/petitions/{number}/rude', who: 'citizen', work: beforeReport },
  {
    method: 'POST',
    path: '/petitions/{number}/rude',
    who: 'citizen',
    work: reportOf,
    command: 'rude',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/rude/review',
    who: 'citizen',
    work: reviewAsked,
    command: 'rude-review',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/improvements',
    who: 'citizen',
    work: wish,
    command: 'wish',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/takeover',
    who: 'citizen',
    work: takeover,
    command: 'takeover',
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
  { method: 'GET', path: '/petitions/{number}/objection', who: 'citizen', work: objection },
  {
    method: 'POST',
    path: '/petitions/{number}/objection',
    who: 'citizen',
    work: raise,
    command: 'objection',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/objections',
    who: 'citizen',
    work: raise,
    command: 'objection',
  },
  {
    method: 'POST',
    path: '/petitions/{number}/objection/code',
    who: 'citizen',
    work: objectionCode,
    body: CodeForm,
  },
] as const satisfies readonly Route<CitizenDeps>[];
