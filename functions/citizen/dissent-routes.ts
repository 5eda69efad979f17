import type { Route } from '../../shared/requests/route.ts';
import { CodeForm } from './access-code.ts';
import { beforeApology, chooseApology } from './apology.ts';
import { appeal, beforeAppeal } from './appeal.ts';
import type { CitizenDeps } from './deps.ts';
import { wish } from './improvement.ts';
import { beforeDispute, disputeOf } from './not-an-answer.ts';
import { objection, objectionCode, raise } from './objection.ts';

/** Where the petitioner is not content: it is late, refused, no answer, or broken. */
export const DISSENT_ROUTES = [
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
    method: 'POST',
    path: '/petitions/{number}/improvements',
    who: 'citizen',
    work: wish,
    command: 'wish',
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
