import type { Route } from '../../shared/requests/route.ts';
import { EndBody, PlanBody } from './absence/bodies.ts';
import type { StaffDeps } from './deps.ts';
import { ReviewBody } from './items/body.ts';
import { ActBody, RegisterBody } from './publications/body.ts';
import { StatementBody } from './statements/body.ts';

/** Few press them: what they need is read when it is needed, not at every start. */
const absence = () => import('./absence/absence.ts');
const learned = () => import('./learning/learning.ts');
const mannered = () => import('./manner/manner.ts');
const audited = () => import('./audit/audit.ts');
const scored = () => import('./score/score.ts');
const improvement = () => import('./items/items.ts');
const published = () => import('./publications/publications.ts');
const own = () => import('./statements/statements.ts');

/** What concerns staff themselves and what their departments learn. */
export const HOUSE_ROUTES = [
  {
    method: 'GET',
    path: '/desk/items',
    who: 'staff',
    work: async (...asked) => (await improvement()).items(...asked),
  },
  {
    method: 'GET',
    path: '/desk/items/{item}',
    who: 'staff',
    work: async (...asked) => (await improvement()).item(...asked),
  },
  {
    method: 'POST',
    path: '/desk/items/{item}',
    who: 'staff',
    work: async (...asked) => (await improvement()).review(...asked),
    body: ReviewBody,
  },
  {
    method: 'GET',
    path: '/desk/publications',
    who: 'staff',
    work: async (...asked) => (await published()).publications(...asked),
  },
  {
    method: 'POST',
    path: '/desk/publications',
    who: 'staff',
    work: async (...asked) => (await published()).register(...asked),
    body: RegisterBody,
  },
  {
    method: 'GET',
    path: '/desk/publications/{publication}',
    who: 'staff',
    work: async (...asked) => (await published()).publication(...asked),
  },
  {
    method: 'POST',
    path: '/desk/publications/{publication}',
    who: 'staff',
    work: async (...asked) => (await published()).act(...asked),
    body: ActBody,
  },
  {
    method: 'GET',
    path: '/desk/statements/{statement}',
    who: 'staff',
    work: async (...asked) => (await own()).statement(...asked),
  },
  {
    method: 'POST',
    path: '/desk/statements/{statement}',
    who: 'staff',
    work: async (...asked) => (await own()).stateOwn(...asked),
    body: StatementBody,
  },
  {
    method: 'GET',
    path: '/desk/learning',
    who: 'staff',
    work: async (...asked) => (await learned()).learning(...asked),
  },
  {
    method: 'GET',
    path: '/desk/manner',
    who: 'staff',
    work: async (...asked) => (await mannered()).manner(...asked),
  },
  {
    method: 'GET',
    path: '/desk/audit',
    who: 'staff',
    work: async (...asked) => (await audited()).audit(...asked),
  },
  {
    method: 'GET',
    path: '/desk/score',
    who: 'staff',
    work: async (...asked) => (await scored()).score(...asked),
  },
  {
    method: 'GET',
    path: '/desk/absence',
    who: 'staff',
    work: async (...asked) => (await absence()).absences(...asked),
  },
  {
    method: 'POST',
    path: '/desk/absence',
    who: 'staff',
    work: async (...asked) => (await absence()).planAbsence(...asked),
    body: PlanBody,
  },
  {
    method: 'POST',
    path: '/desk/return',
    who: 'staff',
    work: async (...asked) => (await absence()).endAbsence(...asked),
    body: EndBody,
  },
] as const satisfies readonly Route<StaffDeps>[];
