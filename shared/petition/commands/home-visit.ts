import * as z from 'zod/mini';
import { MINUTE, parseDay, startOf } from '../../charter/day.ts';
import type { DecisionContext } from '../context.ts';
import { answerHomeVisit } from '../decide/home-visit-answer.ts';
import { confirmArrival, signArrival, tapArrival } from '../decide/home-visit-arrive.ts';
import { recordHomeBreach } from '../decide/home-visit-breach.ts';
import { approveHomeVisit } from '../decide/home-visit-law.ts';
import { homeVisitToldBy } from '../decide/home-visit-notified.ts';
import { passOnHomeVisit, standInVisits } from '../decide/home-visit-pass.ts';
import {
  endHomeVisit,
  moveHomeVisit,
  planHomeVisit,
  type Window,
} from '../decide/home-visit-plan.ts';
import { putOffHomeVisit } from '../decide/home-visit-put-off.ts';
import { estimateArrival, homeVisitDone, onTheWay, startWork } from '../decide/home-visit-way.ts';
import { HOME_BREACHES } from '../home-visit/events.ts';
import { homeVisitOf } from '../home-visit.ts';
import { arrivalCode, arrivalText } from '../home-visit-code.ts';
import type { Petition } from '../petition.ts';
import { type CitizenContext, defineCommand, type Keyed, ownCommand } from './command.ts';
import { id, number, orEmpty, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const window = { day: z.iso.date(), from: time, until: time };
/** The number of what was signed or posted, as it is printed on it. */
const proof = orEmpty(z.string().check(z.regex(/^[0-9A-Za-z][0-9A-Za-z-]{2,39}$/)));
const onVisit = z.strictObject({ number, visit: id });

const minutesOf = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
};

/** A window as it is written, in Korea. */
function windowOf({ day, from, until }: Readonly<Record<keyof typeof window, string>>): Window {
  const start = startOf(parseDay(day));
  return { from: start + minutesOf(from), until: start + minutesOf(until) };
}
const proven = (given: string | undefined) => (given ? { proof: given } : {});

/** The digits of this visit, window and visitor: under the key in use first, and the one before it. */
function codesOf(petition: Petition, visit: string, { keyed }: { readonly keyed: Keyed }) {
  const { plan = 0, turn } = homeVisitOf(petition, visit) ?? {};
  return keyed.hashes(petition.number, arrivalText(visit, plan, turn)).map(arrivalCode);
}

/** A visit to the citizen (P3, P4), by staff. */
export const homeVisitCommands = {
  /** Why, when, and who: the citizen is asked at once. */
  'plan-home-visit': defineCommand({
    body: z.strictObject({ number, visitor: id, ...window, purpose: said(500), law: orEmpty(id) }),
    undoneBy: ['HomeVisitEnded', 'HomeVisitDone'],
    decide(petition, { visitor, purpose, law, ...when }, context) {
      const content = next('home-visit', petition);
      const plan = {
        ...{ visitor, purpose: content, ...windowOf(when) },
        ...(law ? { law } : {}),
      };
      return written(content, keptText(purpose), planHomeVisit(petition, plan, context));
    },
  }),
  /** Of the head: a visit by law. The citizen is told of it only then. */
  'approve-home-visit': defineCommand({
    body: onVisit,
    asksCode: true,
    undoneBy: ['HomeVisitMoved'],
    decide: (petition, { visit }, context) => approveHomeVisit(petition, { visit }, context),
  }),
  /** Another window: the citizen is asked again. */
  'move-home-visit': defineCommand({
    body: z.strictObject({ number, visit: id, ...window }),
    undoneBy: ['HomeVisitMoved', 'HomeVisitAnswered'],
    decide: (petition, { visit, ...when }, context) =>
      moveHomeVisit(petition, { visit, ...windowOf(when) }, context),
  }),
  /** Somebody else goes: what the citizen allowed stands, and they hear who comes. */
  'pass-home-visit': defineCommand({
    body: z.strictObject({ number, visit: id, visitor: id }),
    undoneBy: ['HomeVisitPassedOn'],
    decide: (petition, { visit, visitor }, context) =>
      passOnHomeVisit(petition, { visit, visitor }, context),
  }),
  /** By law, and the citizen asked by telephone to have it on another day. */
  'put-off-home-visit': defineCommand({
    body: z.strictObject({ number, visit: id, day: z.iso.date() }),
    undoneBy: ['HomeVisitPutOff', 'HomeVisitMoved'],
    decide: (petition, { visit, day }, context) =>
      putOffHomeVisit(petition, { visit, day: parseDay(day) }, context),
  }),
  /** It was told by telephone, or handed over on paper. */
  'home-visit-told': defineCommand({
    body: z.strictObject({ number, visit: id, how: z.enum(['phone', 'paper']), proof }),
    undoneBy: ['HomeVisitMoved'],
    decide: (petition, { visit, how, proof: paper }, context) =>
      homeVisitToldBy(petition, { visit, how, ...proven(paper) }, context),
  }),
  /** What the citizen said by telephone or on paper. */
  'home-visit-said': defineCommand({
    body: z.strictObject({
      number,
      visit: id,
      answer: z.enum(['yes', 'no']),
      how: z.enum(['phone', 'paper']),
      proof,
    }),
    undoneBy: ['HomeVisitMoved', 'HomeVisitAnswered'],
    decide: (petition, { visit, answer, how, proof: paper }, context) =>
      answerHomeVisit(petition, { visit, answer, how, ...proven(paper) }, context),
  }),
  'home-visit-way': defineCommand({
    body: onVisit,
    undoneBy: ['HomeVisitMoved'],
    decide(petition, { visit }, context) {
      const content = next('home-visit-code', petition);
      const [digits = ''] = codesOf(petition, visit, context);
      return written(content, digits, onTheWay(petition, { visit, code: content }, context));
    },
  }),
  /** In how many minutes. */
  'home-visit-estimate': defineCommand({
    body: z.strictObject({ number, visit: id, minutes: z.enum(['10', '20', '30', '40']) }),
    undoneBy: ['HomeVisitEstimated', 'HomeVisitMoved'],
    decide: (petition, { visit, minutes }, context) =>
      estimateArrival(
        petition,
        { visit, estimate: context.at + Number(minutes) * MINUTE },
        context,
      ),
  }),
  /** The visitor's own word that they are there. */
  'home-visit-there': defineCommand({
    body: onVisit,
    undoneBy: ['HomeVisitMoved'],
    decide: (petition, { visit }, context) => tapArrival(petition, { visit }, context),
  }),
  /** For who has no telephone: the citizen signed. */
  'home-visit-signed': defineCommand({
    body: z.strictObject({ number, visit: id, proof }),
    decide: (petition, { visit, proof: paper }, context) =>
      signArrival(petition, { visit, ...proven(paper) }, context),
  }),
  'home-visit-work': defineCommand({
    body: onVisit,
    decide: (petition, { visit }, context) => startWork(petition, { visit }, context),
  }),
  'home-visit-done': defineCommand({
    body: onVisit,
    decide: (petition, { visit }, context) => homeVisitDone(petition, { visit }, context),
  }),
  'end-home-visit': defineCommand({
    body: onVisit,
    decide: (petition, { visit }, context) => endHomeVisit(petition, { visit }, context),
  }),
  /** What happened all the same. */
  'home-visit-breach': defineCommand({
    body: z.strictObject({ number, kind: z.enum(HOME_BREACHES), day: z.iso.date() }),
    adds: true,
    decide: (petition, { kind, day }, context) =>
      recordHomeBreach(petition, { kind, day: parseDay(day) }, context),
  }),
} as const;

/** The service's own: whoever stands in makes the visit of who is away. */
export const standInCommands = {
  'stand-in-visits': ownCommand((petition: Petition, _: object, context: DecisionContext) =>
    standInVisits(petition, context),
  ),
} as const;

/** The citizen's own. */
export const visitedCommands = {
  /** Yes or no, to the window that their page showed. */
  'home-visit': defineCommand({
    from: 'citizen',
    body: z.strictObject({ visit: id, plan: z.coerce.number(), answer: z.enum(['yes', 'no']) }),
    undoneBy: ['HomeVisitMoved', 'HomeVisitAnswered'],
    decide: (petition, { visit, plan, answer }, context: CitizenContext) =>
      answerHomeVisit(petition, { visit, plan, answer, how: 'page' }, context),
  }),
  /** By law, to a day of their own wish. */
  'home-visit-put-off': defineCommand({
    from: 'citizen',
    body: z.strictObject({ visit: id, plan: z.coerce.number(), day: z.iso.date() }),
    undoneBy: ['HomeVisitPutOff', 'HomeVisitMoved'],
    decide: (petition, { visit, plan, day }, context: CitizenContext) =>
      putOffHomeVisit(petition, { visit, plan, day: parseDay(day) }, context),
  }),
  /** The digits that the visitor read out. */
  'home-visit-code': defineCommand({
    from: 'citizen',
    body: z.strictObject({ visit: id, digits: z.string().check(z.maxLength(20)) }),
    decide(petition, { visit, digits }, context: CitizenContext) {
      const isRight = codesOf(petition, visit, context).includes(digits.replaceAll(/\D/g, ''));
      return confirmArrival(petition, { visit, isRight }, context);
    },
  }),
  /** "You came without my consent", "nobody came", or began before I knew who it was. */
  'home-visit-breach': defineCommand({
    from: 'citizen',
    body: z.strictObject({ kind: z.enum(HOME_BREACHES), day: z.iso.date() }),
    decide: (petition, { kind, day }, context: CitizenContext) =>
      recordHomeBreach(petition, { kind, day: parseDay(day) }, context),
  }),
} as const;
