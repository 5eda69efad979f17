import { Answer } from '../../shared/petition/commands/answer-body.ts';
import { enterReceipts } from '../../shared/petition/commands/enter.ts';
import type { Route } from '../../shared/requests/route.ts';
import { afterActs } from './commands/done.ts';
import { draft } from './commands/draft.ts';
import { Edited, edit, preview } from './commands/preview.ts';
import type { StaffDeps } from './deps.ts';
import { PostAllBody } from './outbox/body.ts';
import { deskAttachment } from './petition/attachment.ts';
import { calls } from './petition/calls.ts';
import { consultation } from './petition/consultation.ts';
import { letters } from './petition/letters.ts';
import { openPetition } from './petition/petition-page.ts';
import { SearchBody } from './worklist/search-body.ts';
import { worklist } from './worklist/worklist.ts';

/** Few press them: what they need is read when it is needed, not at every start. */
const entry = () => import('./entry/entry.ts');
const paper = () => import('./petition/paper-file.ts');
const keyed = () => import('./petition/keyed.ts');
const searching = () => import('./worklist/search-page.ts');
const outbox = () => import('./outbox/outbox.ts');

/** Petitions: one of them, lists of them, what comes in and what goes out on paper. */
export const PETITION_ROUTES = [
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
  { method: 'POST', path: '/desk/preview', who: 'staff', work: preview, body: Answer },
  { method: 'POST', path: '/desk/edit', who: 'staff', work: edit, body: Edited },
  {
    method: 'POST',
    path: '/desk/search',
    who: 'staff',
    work: async (...asked) => (await searching()).searchDesk(...asked),
    body: SearchBody,
  },
] as const satisfies readonly Route<StaffDeps>[];
