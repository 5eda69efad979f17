import type { Route } from '../../shared/requests/route.ts';
import { chooseAsking } from './asking.ts';
import { beforeCallback, callbackNotNeeded, wishCallback } from './callback.ts';
import type { CitizenDeps } from './deps.ts';
import {
  answerOfCitizen,
  beforeHomeVisit,
  breachOfCitizen,
  codeOfVisitor,
  putOffOfCitizen,
} from './home-visit.ts';
import { beforeReadBack, judgeOfCitizen } from './read-back.ts';
import { beforeReport, reportOf, reviewAsked } from './rude.ts';
import { beforeStandingWishes, sayStandingWishes } from './standing-wishes.ts';
import { beforeVisit, reviewOfCitizen, visitOfCitizen } from './visit.ts';
import { visitorPhoto } from './visitor-photo.ts';

/** Telephone calls and visits about a petition, and how staff behaved. */
export const IN_PERSON_ROUTES = [
  {
    method: 'POST',
    path: '/petitions/{number}/asking',
    who: 'citizen',
    work: chooseAsking,
    command: 'asking',
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
    method: 'GET',
    path: '/petitions/{number}/home-visit/photo',
    who: 'citizen',
    work: visitorPhoto,
  },
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
] as const satisfies readonly Route<CitizenDeps>[];
