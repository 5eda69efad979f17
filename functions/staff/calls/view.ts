import { CALL_FORM, isOpenCall, type PhoneCall } from '../../../shared/calls/call.ts';
import { mayOpenCall } from '../../../shared/calls/extension.ts';
import { type NotedContact, notedFor } from '../../../shared/calls/noted.ts';
import { pairNow } from '../../../shared/calls/pair.ts';
import { courseOf, spokenFor } from '../../../shared/calls/talk.ts';
import type { Written } from '../../../shared/calls/wrap-up.ts';
import type { CallTerms } from '../../../shared/charter/calls.ts';
import { monthText } from '../../../shared/charter/day.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import type { StandingWish } from '../../../shared/kernel/standing-wish.ts';
import { Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import type { Office, Person } from '../../../shared/organization/office.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isBarred } from '../../../shared/petition/conduct/fair.ts';
import type { PublishedEntry } from '../../../shared/ports/published.ts';
import type { Topic } from '../../../shared/presentation/topics.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import type { StaffDeps } from '../deps.ts';
import { callerWishes } from './caller-wishes.ts';
import { type Match, matchesOf } from './matches.ts';
import { topicsIn } from './topics.ts';

/** A form that was refused, with what was typed in it. */
export interface RefusedWrapUp {
  readonly code: RefusalCode;
  readonly field?: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
}

interface Found {
  readonly entries: readonly PublishedEntry[];
  readonly typed: RefusedWrapUp['typed'];
}

/** A call as somebody who may open it sees it. Instants are epoch ms. */
export interface CallView {
  readonly call: PhoneCall;
  readonly written?: Written | undefined;
  readonly topics: readonly Topic[];
  /** What whoever looks noted by hand, and the call can be; the nearest first. */
  readonly noted: readonly NotedContact[];
  /** Petitions of the number that called. */
  readonly matches: readonly Match[];
  /** Who deal with it, or with the next call of its number, after abuse. */
  readonly pair: readonly Person[];
  /** Where whoever called can write to instead. */
  readonly linkBase: string;
  /** What the caller wishes once for all; nothing before it is known who calls. */
  readonly wishes: readonly StandingWish[];
  readonly startedAt: number;
  /** How long they spoke, where a clock shows it; how long it goes on where it is not over (ms). */
  readonly spoken: number | undefined;
  readonly over: boolean;
  readonly person: string;
  readonly office: Office;
  readonly terms: CallTerms;
  readonly language: Language;
  readonly now: number;
  readonly refused?: RefusedWrapUp;
  /** What was found among what is published, and what was typed meanwhile. */
  readonly found?: Found | undefined;
  /** What the redirect after a form says was done. */
  readonly done?: string | undefined;
}

/**
 * A call by an id in an address. @throws Refused for an id that nothing has, for whoever had no part in it, and for whoever
 * is accused in the petition that came of it (P23): its words are that petition's.
 */
export async function callIn(
  typed: string,
  person: string,
  { calls, glances, terms, clock }: Pick<StaffDeps, 'calls' | 'glances' | 'terms' | 'clock'>,
): Promise<PhoneCall> {
  if (!CALL_FORM.test(typed)) throw new Refused('not-found');
  const call = await calls.read(typed);
  if (!call) throw new Refused('call-unknown');
  const { office } = await terms();
  if (!mayOpenCall(call, person, office, clock.now())) throw new Refused('not-for-you');
  const number = call.petition;
  const glance = number === undefined ? undefined : (await glances([number])).petitions.get(number);
  if (glance && isBarred(glance.petition, person)) throw new Refused('not-for-you');
  return call;
}

/** What is kept of what was said, as it was typed; undefined where nothing is. */
export function writtenIn(
  stored: Readonly<Record<string, unknown>> | undefined,
  { readBack }: Pick<PhoneCall, 'readBack'>,
): Written | undefined {
  const of = (name: string): string => {
    const text = stored?.[name];
    return typeof text === 'string' ? text : '';
  };
  const gist = of('gist');
  if (gist === '') return undefined;
  return { gist, sentence: of('sentence'), agreed: of('agreed'), said: readBack?.said };
}

/** What somebody noted by hand, and an open call can be. */
export async function notedOf(
  call: PhoneCall,
  person: string,
  { contacts, terms, clock }: Pick<StaffDeps, 'contacts' | 'terms' | 'clock'>,
): Promise<readonly NotedContact[]> {
  if (!isOpenCall(call)) return [];
  const { office, charter } = await terms();
  const all = await contacts.notedBy(person, clock.now());
  return notedFor(call, all, person, office, charter.terms.calls);
}

export async function callView(
  call: PhoneCall,
  person: string,
  language: Language,
  deps: StaffDeps,
  shown: Pick<CallView, 'refused' | 'done' | 'found'> = {},
): Promise<CallView> {
  const now = deps.clock.now();
  const [stored, counts, { office, charter }, matches, wishes, noted] = await Promise.all([
    deps.calls.said(call.id),
    deps.contacts.counts(monthText(now)),
    deps.terms(),
    matchesOf(call, person, deps),
    callerWishes(call, person, deps),
    notedOf(call, person, deps),
  ]);
  const { startedAt, over } = courseOf(call.details);
  const named = officeIn(office, language);
  const next = await nextPair(call, now, deps);
  const pair = call.pair ?? (next && pairNow(next, office, now).people) ?? [];
  return {
    ...{ call, written: writtenIn(stored, call), topics: topicsIn(named, counts, language) },
    ...{ startedAt, over, spoken: over ? spokenFor(call.details) : Math.max(0, now - startedAt) },
    pair: pair.flatMap((id) => named.people.find((one) => one.id === id) ?? []),
    linkBase: deps.linkBase,
    ...{
      matches,
      wishes,
      noted,
      person,
      office: named,
      terms: charter.terms.calls,
      language,
      now,
      ...shown,
    },
  };
}

/** After it was ended for abuse: who deals with the next of its number. */
async function nextPair(
  { id, ending }: PhoneCall,
  now: number,
  { calls }: Pick<StaffDeps, 'calls'>,
) {
  const caller = ending === 'abuse' ? await calls.caller(id, now) : undefined;
  return caller === undefined ? undefined : await calls.pairOf(caller, now);
}

/** A call as JSON. */
export const callTwin = (view: CallView) => {
  const { call, written, startedAt, over, pair, wishes, noted } = view;
  const { id, version, agent, department, ending, topic, petition, readBack, pledges } = call;
  const [wrapUp] = pledges;
  return {
    ...{ id, version, agent, department, ending, topic, petition, startedAt: iso(startedAt), over },
    ...(wrapUp && !ending && { wrapUpBy: iso(wrapUp.dueAt) }),
    ...(written && { gist: written.gist, sentence: written.sentence, agreed: written.agreed }),
    ...(readBack && { readBack: readBack.said }),
    ...(wishes.length > 0 && { standingWishes: wishes }),
    ...(noted.length > 0 && {
      noted: noted.map(({ id, at, topic }) => ({ id, at: iso(at), topic })),
    }),
    ...(pair.length > 0 && { pair: pair.map(({ id }) => id) }),
  };
};
