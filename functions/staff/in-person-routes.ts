import type { Route } from '../../shared/requests/route.ts';
import { ContactBody, WrapUpBody } from './calls/body.ts';
import { afterActs } from './commands/done.ts';
import type { StaffDeps } from './deps.ts';
import { PhotoBody } from './photo/body.ts';
import { CounterBody, ReceptionBody } from './receptions/body.ts';
import { CheckBody } from './visits/check-body.ts';

/** Few press them: what they need is read when it is needed, not at every start. */
const phone = () => import('./calls/calls.ts');
const spot = () => import('./calls/contacts.ts');
const visitors = () => import('./receptions/counter.ts');
const visitor = () => import('./receptions/reception.ts');
const visiting = () => import('./visits/visits.ts');
const atDoor = () => import('./visits/check.ts');
const portrait = () => import('./photo/photo.ts');

/** The telephone, the counter and visits to citizens. */
export const IN_PERSON_ROUTES = [
  {
    method: 'GET',
    path: '/desk/calls/{call}',
    who: 'staff',
    work: async (...asked) => (await phone()).phoneCall(...asked),
  },
  {
    method: 'POST',
    path: '/desk/calls/{call}',
    who: 'staff',
    work: async (...asked) => (await phone()).wrapUp(...asked),
    body: WrapUpBody,
  },
  {
    method: 'GET',
    path: '/desk/visits',
    who: 'staff',
    work: async (...asked) => afterActs((await visiting()).visits)(...asked),
  },
  {
    method: 'POST',
    path: '/desk/visits',
    who: 'staff',
    work: async (...asked) => (await atDoor()).checkVisitor(...asked),
    body: CheckBody,
  },
  {
    method: 'GET',
    path: '/desk/photo',
    who: 'staff',
    work: async (...asked) => (await portrait()).ownPhoto(...asked),
  },
  {
    method: 'POST',
    path: '/desk/photo',
    who: 'staff',
    work: async (...asked) => (await portrait()).changePhoto(...asked),
    body: PhotoBody,
  },
  {
    method: 'GET',
    path: '/desk/contacts',
    who: 'staff',
    work: async (...asked) => (await spot()).contacts(...asked),
  },
  {
    method: 'POST',
    path: '/desk/contacts',
    who: 'staff',
    work: async (...asked) => (await spot()).noteContact(...asked),
    body: ContactBody,
  },
  {
    method: 'GET',
    path: '/desk/receptions',
    who: 'staff',
    work: async (...asked) => (await visitors()).counter(...asked),
  },
  {
    method: 'POST',
    path: '/desk/receptions',
    who: 'staff',
    work: async (...asked) => (await visitors()).atCounter(...asked),
    body: CounterBody,
  },
  {
    method: 'GET',
    path: '/desk/receptions/{reception}',
    who: 'staff',
    work: async (...asked) => (await visitor()).reception(...asked),
  },
  {
    method: 'POST',
    path: '/desk/receptions/{reception}',
    who: 'staff',
    work: async (...asked) => (await visitor()).endOfReception(...asked),
    body: ReceptionBody,
  },
] as const satisfies readonly Route<StaffDeps>[];
