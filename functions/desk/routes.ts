import { json } from '../../shared/lambda/http.ts';
import { Answer } from '../../shared/petition/commands/answer.ts';
import { enterReceipts } from '../../shared/petition/commands/enter.ts';
import { EndBody, PlanBody } from './absence-bodies.ts';
import { act } from './act.ts';
import { appeal, beforeAppeal } from './appeal.ts';
import { deskAttachment, ownAttachment } from './attachment.ts';
import { calls } from './calls.ts';
import { CodeForm, enter } from './code.ts';
import { consultation } from './consultation.ts';
import { Asked, askCode, codeForm, enterCode, Typed } from './door.ts';
import { draft } from './draft.ts';
import { FreshBody, freshLink } from './fresh.ts';
import { letters } from './letters.ts';
import { newCode } from './new-code.ts';
import { objection, objectionCode, raise } from './objection.ts';
import { openPetition } from './open.ts';
import { PostAllBody } from './outbox-body.ts';
import { Edited, edit, preview } from './preview.ts';
import { enterReceipt, receipt } from './receipt.ts';
import type { Route, Work } from './route.ts';
import { messages, moreTime, rating, supplement } from './speak.ts';
import { status } from './status.ts';
import { takeover } from './take-over.ts';
import { beforeWithdrawal, withdrawal } from './withdrawal.ts';
import { worklist } from './worklist.ts';

/** Few press them: what they need is read when it is needed, not at every start. */
const entry = () => import('./entry.ts');
const absence = () => import('./absence.ts');
const paper = () => import('./paper-file.ts');
const outbox = () => import('./outbox.ts');

const health: Work = async () => json(200, { status: 'ok' });

/** Every way in, once: the router, the tests of who may what and the API's document are made of it, first match first. */
export const ROUTES = [
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
  { method: 'GET', path: '/petitions/{number}/appeal', who: 'citizen', work: beforeAppeal },
  {
    method: 'POST',
    path: '/petitions/{number}/appeals',
    who: 'citizen',
    work: appeal,
    command: 'appeal',
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
  { method: 'GET', path: '/desk/petitions/{number}', who: 'staff', work: openPetition },
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
  { method: 'GET', path: '/desk/worklist', who: 'staff', work: worklist },
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
  { method: 'GET', path: '/desk/petitions/{number}/calls', who: 'staff', work: calls },
  { method: 'GET', path: '/desk/petitions/{number}/draft', who: 'staff', work: draft },
  { method: 'GET', path: '/desk/petitions/{number}/letters', who: 'staff', work: letters },
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
    work: consultation,
  },
  { method: 'POST', path: '/desk/session', who: 'door', work: askCode, body: Asked },
  { method: 'GET', path: '/desk/session/code', who: 'door', work: codeForm },
  { method: 'POST', path: '/desk/session/code', who: 'door', work: enterCode, body: Typed },
  { method: 'POST', path: '/desk/fresh', who: 'door', work: freshLink, body: FreshBody },
  { method: 'POST', path: '/desk/preview', who: 'staff', work: preview, body: Answer },
  { method: 'POST', path: '/desk/edit', who: 'staff', work: edit, body: Edited },
  { method: 'POST', path: '/desk/{act}', who: 'staff', work: act },
  { method: 'GET', path: '/health', who: 'public', work: health },
] as const satisfies readonly Route[];
