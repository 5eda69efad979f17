import * as z from 'zod/mini';
import type { Language } from '../../../shared/kernel/language.ts';
import { namedFiles } from '../../../shared/lambda/attachments.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import {
  type HttpEvent,
  type HttpReply,
  json,
  POLICY,
  Refused,
  receivedAtOf,
} from '../../../shared/lambda/http.ts';
import { mustBeTaken, stored } from '../../../shared/lambda/uploads.ts';
import { petitionerPreview } from '../../../shared/notices/petitioner.ts';
import { petitionerFacts } from '../../../shared/notices/petitioner-facts.ts';
import { searched } from '../../../shared/organization/search.ts';
import { Answer } from '../../../shared/petition/commands/answer-body.ts';
import { declinesOf, gapIn, printedAnswer } from '../../../shared/petition/commands/answer-text.ts';
import { needsApproval } from '../../../shared/petition/decide/approval-needed.ts';
import { filesAdded } from '../../../shared/petition/decide/attach.ts';
import { isOver } from '../../../shared/petition/decide/is-final.ts';
import { step } from '../../../shared/petition/evolve.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { fieldsIn } from '../../../shared/web/form-body.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { mustStand } from '../access/access-control.ts';
import { bearer } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { previewPage } from '../pages/preview.ts';
import { shownPetition } from '../petition/petition-page.ts';
import { withTemplate } from './template.ts';

const MOST_BYTES = 200_000;
/** So many letters are looked for, and so many entries found. */
const MOST_ASKED = 100;
const MOST_FOUND = 8;
/** A mail's styles stand on its elements: they are let through on this page alone. */
export const LETTERED = { 'content-security-policy': `${POLICY}; style-src-attr 'unsafe-inline'` };
/** What the notice and its text are called that will not leave. */
const PREVIEW = 'preview';
export const Edited = z.looseObject({ number: z.string().check(z.maxLength(20)) });

/** POST /desk/preview: the mail of an answer as it would leave now, made by the sender's own hand. Nothing is written. */
export async function preview(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { petition, visitor } = await addressed(event, language, deps);
  const { number } = petition;
  const asForm = isForm(event) && wantsPage(event);
  const fields = fieldsIn(event);
  await stored(event, deps.files, deps.log);
  try {
    mustBeTaken(event);
    if (isOver(petition)) throw new Refused('petition-over');
    const sent = bodyOf(event, Answer, language, MOST_BYTES, 'invalid-fields');
    const { text, attachments, refuses, reasons = '', remedy = '' } = sent;
    const gap = gapIn(text);
    if (gap) throw new Refused(gap.refused);
    if (refuses && !(declinesOf(sent) && reasons.trim() && remedy.trim()))
      throw new Refused('refusal-incomplete');
    const at = receivedAtOf(event);
    const files = namedFiles(attachments, await deps.keys(), at);
    const given = filesAdded(files, { by: visitor.person, at, of: PREVIEW });
    const after = given.reduce(step, petition);
    const { mail, sheet } = await mailOf(after, printedAnswer(sent, petition.language), deps);
    if (!asForm) return json(200, { number, ...mail });
    const { office } = await deps.terms();
    const needed = needsApproval(petition, visitor.person, office);
    const view = { petition, mail, sheet, fields, language, needsApproval: needed };
    return page(200, language, previewPage(view), LETTERED);
  } catch (error) {
    if (!asForm || !(error instanceof Refused)) throw error;
    const { status, code: refused } = error;
    const sent = { act: 'preview', refused, fields };
    return await shownPetition(petition, { visitor, language, status, sent }, deps);
  }
}

/**
 * POST /desk/edit: the form as it was filled, with a template added where one was chosen, or with what is published of what was
 * looked for. Nothing is written, and nothing is kept of what was looked for.
 */
export async function edit(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { petition, visitor } = await addressed(event, language, deps);
  const { office } = await deps.terms();
  const { edit: asked, ...fields } = fieldsIn(event);
  const typed = { act: 'preview', refused: undefined, fields };
  if (asked === 'find') {
    const wanted = (fields.find ?? '').slice(0, MOST_ASKED);
    const found = searched(await deps.published.entries(language), wanted, MOST_FOUND);
    return await shownPetition(petition, { visitor, language, sent: { ...typed, found } }, deps);
  }
  const text = withTemplate(fields.text ?? '', fields.template, petition, office);
  const sent = { ...typed, fields: { ...fields, text } };
  return await shownPetition(petition, { visitor, language, sent }, deps);
}

/** The petition that the body names, for somebody who may open it. */
async function addressed(event: HttpEvent, language: Language, deps: StaffDeps) {
  const { number } = bodyOf(event, Edited, language, MOST_BYTES);
  const visitor = await bearer(event, number, deps);
  const [petition, { office }] = await Promise.all([deps.petitions.read(number), deps.terms()]);
  if (!petition) throw new Refused('not-found');
  mustStand(petition, visitor, office, deps.clock.now(), language);
  return { petition, visitor };
}

/** The mail of an answer as it would leave now. @throws Refused where none would. */
export async function mailOf(
  petition: Petition,
  text: string,
  deps: StaffDeps,
): Promise<ReturnType<typeof petitionerPreview>> {
  const now = deps.clock.now();
  const { number } = petition;
  const notice = {
    kind: 'answer' as const,
    to: 'petitioner',
    subject: number,
    id: PREVIEW,
    content: PREVIEW,
    createdAt: now,
    state: 'pending' as const,
  };
  const texts = { accessCode: '', text, statusUrl: `${deps.linkBase}/petitions/${number}` };
  // As it will be when it leaves: once answered, nothing is late any more.
  const answered: Petition = { ...petition, status: 'answered' };
  const facts = petitionerFacts(answered, notice, await deps.terms(), texts);
  if (!facts) throw new Refused('petition-over');
  return petitionerPreview(facts);
}
