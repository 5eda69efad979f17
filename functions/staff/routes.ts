import { Answer } from '../../shared/petition/commands/answer-body.ts';
import { enterReceipts } from '../../shared/petition/commands/enter.ts';
import type { Route } from '../../shared/requests/route.ts';
import { EndBody, PlanBody } from './absence/bodies.ts';
import { ContactBody, WrapUpBody } from './calls/body.ts';
import { afterActs } from './commands/done.ts';
import { draft } from './commands/draft.ts';
import { Edited, edit, preview } from './commands/preview.ts';
import { runCommand } from './commands/run-command.ts';
import type { StaffDeps } from './deps.ts';
import { ReviewBody } from './items/body.ts';
import { PostAllBody } from './outbox/body.ts';
import { deskAttachment } from './petition/attachment.ts';
import { calls } from './petition/calls.ts';
import { consultation } from './petition/consultation.ts';
import { letters } from './petition/letters.ts';
import { openPetition } from './petition/petition-page.ts';
import { CounterBody, ReceptionBody } from './receptions/body.ts';
import { askLink, EnterBody, enter } from './sign-in/enter.ts';
import { FreshBody, freshLink } from './sign-in/resend-link.ts';
import { askCode, CodeEntry, CodeRequest, codeForm, enterCode } from './sign-in/sign-in.ts';
import { StatementBody } from './statements/body.ts';
import { CheckBody } from './visits/check-body.ts';
import { SearchBody } from './worklist/search-body.ts';
import { worklist } from './worklist/worklist.ts';

/** Few press them: what they need is read when it is needed, not at every start. */
const entry = () => import('./entry/entry.ts');
const absence = () => import('./absence/absence.ts');
const paper = () => import('./petition/paper-file.ts');
const keyed = () => import('./petition/keyed.ts');
const searching = () => import('./worklist/search-page.ts');
const outbox = () => import('./outbox/outbox.ts');
const learned = () => import('./learning/learning.ts');
const mannered = () => import('./manner/manner.ts');
const audited = () => import('./audit/audit.ts');
const improvement = () => import('./items/items.ts');
const phone = () => import('./calls/calls.ts');
const spot = () => import('./calls/contacts.ts');
const visitors = () => import('./receptions/counter.ts');
const visitor = () => import('./receptions/reception.ts');
const visiting = () => import('./visits/visits.ts');
const atDoor = () => import('./visits/check.ts');
const own = () => import('./statements/statements.ts');

/** What staff ask for, by a link and a session. First match first. */
export const STAFF_ROUTES = [
  { method: 'GET', path: '/desk/petitions/{number}', who: 'staff', work: afterActs(openPetition) },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/attachments/{attachment}',
    who: 'staff',
    work: deskAttachment,
  },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/papers/{paper}/pages/{page}',
    who: 'staff',
    work: async (...asked) => (await paper()).paperPage(...asked),
  },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/papers/{paper}/reading.pdf',
    who: 'staff',
    work: async (...asked) => (await paper()).paperCopy(...asked),
  },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/papers/{paper}/original',
    who: 'staff',
    work: async (...asked) => (await paper()).paperOriginal(...asked),
  },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/keyed',
    who: 'staff',
    work: async (...asked) => (await keyed()).keyed(...asked),
  },
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
  { method: 'GET', path: '/desk/worklist', who: 'staff', work: afterActs(worklist) },
  {
    method: 'GET',
    path: '/desk/entry',
    who: 'staff',
    work: async (...asked) => (await entry()).entryForm(...asked),
  },
  {
    method: 'POST',
    path: '/desk/entry',
    who: 'staff',
    work: async (...asked) => (await entry()).entry(...asked),
    body: enterReceipts.enter.body,
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
  { method: 'GET', path: '/desk/petitions/{number}/calls', who: 'staff', work: afterActs(calls) },
  { method: 'GET', path: '/desk/petitions/{number}/draft', who: 'staff', work: draft },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/letters',
    who: 'staff',
    work: afterActs(letters),
  },
  {
    method: 'GET',
    path: '/desk/outbox',
    who: 'staff',
    work: async (...asked) => (await outbox()).outbox(...asked),
  },
  {
    method: 'POST',
    path: '/desk/outbox',
    who: 'staff',
    work: async (...asked) => (await outbox()).postAll(...asked),
    body: PostAllBody,
  },
  {
    method: 'GET',
    path: '/desk/petitions/{number}/consultation',
    who: 'staff',
    work: afterActs(consultation),
  },
  { method: 'POST', path: '/desk/session', who: 'door', work: askCode, body: CodeRequest },
  { method: 'GET', path: '/desk/session/code', who: 'door', work: codeForm },
  { method: 'POST', path: '/desk/session/code', who: 'door', work: enterCode, body: CodeEntry },
  { method: 'POST', path: '/desk/fresh', who: 'door', work: freshLink, body: FreshBody },
  { method: 'POST', path: '/desk/preview', who: 'staff', work: preview, body: Answer },
  { method: 'POST', path: '/desk/edit', who: 'staff', work: edit, body: Edited },
  {
    method: 'POST',
    path: '/desk/search',
    who: 'staff',
    work: async (...asked) => (await searching()).searchDesk(...asked),
    body: SearchBody,
  },
  { method: 'GET', path: '/desk', who: 'door', work: enter },
  { method: 'POST', path: '/desk', who: 'door', work: askLink, body: EnterBody },
  { method: 'POST', path: '/desk/{act}', who: 'staff', work: runCommand },
] as const satisfies readonly Route<StaffDeps>[];
