import * as z from 'zod/mini';
import { accept, answer, assign, close } from '../../shared/petition/decide/acts.ts';
import { extend, reclassify } from '../../shared/petition/decide/dates.ts';
import { EXTENSION_REASONS } from '../../shared/petition/events.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Decision, Refusal, Terms } from '../../shared/petition/ports.ts';
import type { Keyring } from '../../shared/privacy/keys.ts';
import { textHash } from '../../shared/privacy/text-hash.ts';
import { CalledBody, called } from './called.ts';
import {
  AboutBody,
  ApologiseBody,
  beSorry,
  call,
  ExplainBody,
  explain,
  heard,
} from './redress-acts.ts';
import { next, said, written } from './said.ts';

export interface Facts {
  readonly by: string;
  /** When the request was received, kept across every new decision (epoch ms). */
  readonly at: number;
  readonly now: number;
  readonly keys: Keyring;
}

const number = z.string();
const id = z.string().check(z.regex(/^[\w.-]{1,60}$/));
const instant = z.iso.datetime({ offset: true });

interface Act<B> {
  readonly body: z.ZodMiniType<B>;
  decide(petition: Petition, command: unknown, facts: Facts, terms: Terms): Decision | Refusal;
}
/** Ties a body's schema to its decision: what reaches `decide` has been parsed by `body`. */
const defined = <B>(
  body: z.ZodMiniType<B>,
  decide: (petition: Petition, command: B, facts: Facts, terms: Terms) => Decision | Refusal,
): Act<B> => ({
  body,
  decide: (petition, command, facts, terms) =>
    decide(petition, z.parse(body, command), facts, terms),
});

export const ACTS = {
  answer: defined(
    z.strictObject({ number, text: said(20_000) }),
    (petition, { text }, { by, at, now, keys }, terms) => {
      const content = next('answer', petition);
      const hash = textHash(keys.current, petition.number, text);
      return written(
        content,
        text,
        answer(petition, { by, at, now, answer: content, hash }, terms),
      );
    },
  ),
  accept: defined(z.strictObject({ number }), (petition, _, { by, at }, terms) =>
    accept(petition, { by, at, how: 'opened' }, terms),
  ),
  assign: defined(z.strictObject({ number, to: id }), (petition, { to }, { by, at }, terms) =>
    assign(petition, { by, at, to }, terms),
  ),
  reclassify: defined(
    z.strictObject({
      number,
      matter: z.enum(['improvement', 'complaint']),
      need: z.enum(['factFinding', 'correction']),
      sentence: said(500),
    }),
    (petition, { matter, need, sentence }, { by, at }, terms) => {
      const content = next('sentence', petition);
      return written(
        content,
        sentence,
        reclassify(petition, { by, at, matter, need, sentence: content }, terms),
      );
    },
  ),
  extend: defined(
    z.strictObject({
      number,
      reason: z.enum(EXTENSION_REASONS),
      newDueAt: instant,
      sentence: said(500),
      consent: z._default(z.boolean(), false),
    }),
    (petition, { reason, newDueAt, sentence, consent }, { by, at }, terms) => {
      const content = next('sentence', petition);
      const command = {
        by,
        at,
        reason,
        newDueAt: Date.parse(newDueAt),
        sentence: content,
        consent,
      };
      return written(content, sentence, extend(petition, command, terms));
    },
  ),
  close: defined(
    z.strictObject({ number, reason: id }),
    (petition, { reason }, { by, at }, terms) => close(petition, { by, at, reason }, terms),
  ),
  explain: defined(ExplainBody, explain),
  call: defined(AboutBody, call),
  objection: defined(AboutBody, heard),
  apologise: defined(ApologiseBody, beSorry),
  called: defined(CalledBody, called),
} as const;
export const isAct = (name: string): name is keyof typeof ACTS => Object.hasOwn(ACTS, name);
