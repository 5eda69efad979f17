import * as z from 'zod/mini';
import { CONSULT_DECLINES } from '../collaboration/events.ts';
import { approve, returnAnswer, submit } from '../decide/approve.ts';
import { withFiles } from '../decide/attach.ts';
import {
  answerConsultation,
  consult,
  declineConsultation,
  withdrawConsultation,
} from '../decide/consult.ts';
import { isRefusal } from '../decision.ts';
import { Answer } from './answer-body.ts';
import { asMessage, composed, refusalTyped } from './answer-text.ts';
import { defineCommand } from './command.ts';
import { box, id, number, said } from './fields.ts';
import { next, written } from './text.ts';

/** A form whose link opens something else than the petition names it for the door. */
const consulted = { number, place: z.optional(z.string()), consultation: id };
const hash = z.string().check(z.regex(/^[\w-]{20,60}$/));
/** A form sends each of its fields, the empty ones too. */
const maybe = z.optional(z.union([z.literal(''), id]));

/** Asking colleagues (협조) and approving answers (결재). */
export const collaborationCommands = {
  consult: defineCommand({
    undoneBy: ['ConsultationAnswered', 'ConsultationDeclined', 'ConsultationWithdrawn'],
    body: z
      .strictObject({
        number,
        person: maybe,
        department: maybe,
        question: said(4000),
        original: box,
      })
      .check(
        z.refine(({ person, department }) => Boolean(person) || Boolean(department), {
          path: ['person'],
        }),
      ),
    decide: (petition, { person, department, question: text, original }, context) => {
      const question = next('question', petition);
      const whom = person ? { person } : { department: department ?? '' };
      const asked = { ...whom, question, original };
      return written(question, text, consult(petition, asked, context));
    },
  }),
  'consult-answer': defineCommand({
    context: 'consultation',
    body: z.strictObject({ ...consulted, text: said(10_000) }),
    decide: (petition, { consultation, text }, context) => {
      const reply = next('reply', petition);
      const command = { consultation, reply };
      return written(reply, text, answerConsultation(petition, command, context));
    },
  }),
  'consult-decline': defineCommand({
    context: 'consultation',
    body: z.strictObject({ ...consulted, reason: z.enum(CONSULT_DECLINES), sentence: said(500) }),
    decide: (petition, { consultation, reason, sentence }, context) => {
      const content = next('sentence', petition);
      const command = { consultation, reason, sentence: content };
      return written(content, sentence, declineConsultation(petition, command, context));
    },
  }),
  'consult-withdraw': defineCommand({
    undoneBy: ['ConsultationAsked'],
    body: z.strictObject({ number, consultation: id }),
    decide: (petition, { consultation }, context) =>
      withdrawConsultation(petition, { consultation }, context),
  }),
  submit: defineCommand({
    undoneBy: ['AnswerReturned', 'AnswerApproved'],
    body: Answer,
    decide: (petition, command, context) => {
      const { by, at, keyed, lost } = context;
      // It stops no clock, so nobody has to approve it.
      if (command.sentAs === 'message') return asMessage(petition, command, context);
      const said = composed(petition, command, context);
      if (isRefusal(said)) return said;
      const files = keyed.files(command.attachments);
      if (isRefusal(files)) return files;
      const content = next('answer', petition);
      const { text, ...how } = said;
      const given = {
        ...{ answer: content, hash: keyed.hash(petition.number, text), ...how },
        ...(command.linked && { linked: true as const }),
      };
      const typed = refusalTyped(command) && { said: command.text, ...refusalTyped(command) };
      const decision = written(content, text, submit(petition, given, context), typed);
      return withFiles(decision, petition, files, { by, at, of: content, lost, unpublished: true });
    },
  }),
  approve: defineCommand({
    undoneBy: ['AnswerSubmitted'],
    body: z.strictObject({ number, hash }),
    decide: (petition, { hash: read }, context) => approve(petition, { hash: read }, context),
  }),
  'send-back': defineCommand({
    undoneBy: ['AnswerSubmitted'],
    body: z.strictObject({ number, hash, sentence: said(2000) }),
    decide: (petition, { hash: read, sentence }, context) => {
      const content = next('sentence', petition);
      const command = { hash: read, sentence: content };
      return written(content, sentence, returnAnswer(petition, command, context));
    },
  }),
} as const;
