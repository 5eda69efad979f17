import * as z from 'zod/mini';
import { ItemWanted } from '../../improvement/open.ts';
import { type AnyOf, event, Mark, MaybeText, Text } from '../fields.ts';
import { ANSWER_CHECKS, Declines } from '../staff/events.ts';

/** Why a consulted person does not answer: closed list, with a sentence (a content item). */
export const CONSULT_DECLINES = ['not-ours', 'unknown', 'no-time'] as const;
export type ConsultDecline = (typeof CONSULT_DECLINES)[number];

/** What several people do about one petition, and one about several. Texts are content items; `target` is a pledge. */
export const TOGETHER_EVENTS = {
  ConsultationAsked: event('ConsultationAsked', () => ({
    by: Text,
    consultation: Text,
    department: Text,
    person: Text,
    question: Text,
    /** The consulted person needs the petition as it was written. */
    original: Mark,
    target: MaybeText,
  })),
  ConsultationAnswered: event('ConsultationAnswered', () => ({
    by: Text,
    consultation: Text,
    reply: Text,
    target: MaybeText,
  })),
  ConsultationDeclined: event('ConsultationDeclined', () => ({
    by: Text,
    consultation: Text,
    reason: z.enum(CONSULT_DECLINES),
    sentence: Text,
    target: MaybeText,
  })),
  ConsultationWithdrawn: event('ConsultationWithdrawn', () => ({
    consultation: Text,
    /** Who took it back; undefined where the petition's answer or withdrawal did. */
    by: MaybeText,
    target: MaybeText,
  })),
  /** Whoever was asked has left the office or the department: another is asked. */
  ConsultationPassedOn: event('ConsultationPassedOn', () => ({
    by: Text,
    consultation: Text,
    department: Text,
    person: Text,
    target: MaybeText,
  })),
  /** `answer` and `hash` fix the text: what is approved is what was submitted. */
  AnswerSubmitted: event('AnswerSubmitted', () => ({
    by: Text,
    answer: Text,
    hash: Text,
    approver: Text,
    checked: z.exactOptional(z.array(z.enum(ANSWER_CHECKS))),
    interim: Mark,
    declines: z.exactOptional(Declines()),
    improvement: z.exactOptional(ItemWanted()),
    /** It tells of a change in our business (P11). */
    changes: Mark,
    /** It is to answer every linked petition too. */
    linked: Mark,
    target: MaybeText,
  })),
  /** Stands beside the PetitionAnswered of the same commit. */
  AnswerApproved: event('AnswerApproved', () => ({
    by: Text,
    answer: Text,
    target: MaybeText,
  })),
  AnswerReturned: event('AnswerReturned', () => ({
    by: Text,
    answer: Text,
    sentence: Text,
    target: MaybeText,
  })),
  /** Whoever was to approve it has left the office or the department. */
  ApprovalPassedOn: event('ApprovalPassedOn', () => ({
    by: Text,
    answer: Text,
    approver: Text,
    target: MaybeText,
  })),
  /** Of the duplicate: whether it is linked is its own fact (P9, exceptions). */
  PetitionLinked: event('PetitionLinked', () => ({ by: Text, parent: Text })),
  PetitionUnlinked: event('PetitionUnlinked', () => ({ by: Text, parent: Text })),
  /** Of the parent: where to look for duplicates. */
  DuplicateAdded: event('DuplicateAdded', () => ({ by: Text, child: Text })),
  DuplicateRemoved: event('DuplicateRemoved', () => ({ by: Text, child: Text })),
  /** 민원처리법 §23: stands beside the PetitionAnswered of the same commit, which carries the notice. */
  RepeatClosed: event('RepeatClosed', () => ({
    by: Text,
    /** The same matter before, each answered. */
    earlier: z.array(Text),
  })),
};
export type TogetherEvent = AnyOf<typeof TOGETHER_EVENTS>;
