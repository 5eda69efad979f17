import * as z from 'zod/mini';
import { type AnyOf, Count, event, MaybeText, Text } from '../fields.ts';
/** What the petitioner says of an answer: whether it solved the matter. */
export const SOLVED = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof SOLVED)[number];

/** What the petitioner says after the receipt, and what they are told while they wait. Texts are content items. */
export const SPEECH_EVENTS = {
  MessageAdded: event('MessageAdded', () => ({
    by: z.literal('petitioner'),
    /** Content item that holds the text. */
    message: Text,
    /** Keyed hash of the text: the same one twice is one message. */
    hash: Text,
  })),
  /** A person of ours writes before the answer or beside it: it stops no clock. */
  MessageSent: event('MessageSent', () => ({
    by: Text,
    /** Content item that holds the text. */
    message: Text,
  })),
  AnswerRated: event('AnswerRated', () => ({
    /** Which answer, counted from 1. */
    answer: Count,
    solved: z.enum(SOLVED),
    /** Content item that holds the comment, and the comment's keyed hash. */
    comment: MaybeText,
    hash: MaybeText,
  })),
  /** Not solved: the matter is open once more, and the opinion is owed an answer. */
  PetitionReopened: event('PetitionReopened'),
  /** 시행령 §23: thirty more days have passed and the petitioner is told what is happening. */
  ProgressTold: event('ProgressTold', () => ({ pledge: Text })),
};
export type SpeechEvent = AnyOf<typeof SPEECH_EVENTS>;
