import type * as z from 'zod/mini';
import { STANDING_WISHES } from '../../kernel/standing-wish.ts';
import { saysSomething } from '../../text/normalise.ts';
import { refused } from '../decide/refused.ts';
import type { Refusal } from '../decision.ts';
import {
  type Besides,
  CallbackSaid,
  earlier,
  RudenessSaid,
  StandingSaid,
  told,
  VisitSaid,
} from './besides.ts';
import { box, orEmpty } from './fields.ts';
import { WISH_FIELD, WISH_FIELDS } from './wish-boxes.ts';

/** What is said with a petition, as the fields of a form, which lie side by side. */
export const besideFields = {
  visitDay: orEmpty(VisitSaid.shape.day),
  visitTold: told,
  visitEarlier: orEmpty(earlier),
  rude: box,
  rudeWho: RudenessSaid.shape.who,
  rudeThreat: RudenessSaid.shape.threat,
  rudeContact: RudenessSaid.shape.contact,
  rudeDay: RudenessSaid.shape.day,
  callbackWished: orEmpty(CallbackSaid.shape.wished),
  callbackBecause: CallbackSaid.shape.because,
  callbackBack: CallbackSaid.shape.back,
  wishLargePrint: StandingSaid.shape.largePrint,
  wishRelay: StandingSaid.shape.relay,
  wishInterpreter: StandingSaid.shape.interpreter,
  wishHelper: StandingSaid.shape.helper,
  wishLegalOnly: StandingSaid.shape.legalOnly,
};
export const VISIT_FIELDS = ['visitDay', 'visitTold', 'visitEarlier'] as const;
export const RUDE_FIELDS = ['rude', 'rudeWho', 'rudeThreat', 'rudeContact', 'rudeDay'] as const;
export const CALLBACK_FIELDS = ['callbackWished', 'callbackBecause', 'callbackBack'] as const;
export const BESIDE_FIELDS = [
  ...VISIT_FIELDS,
  ...RUDE_FIELDS,
  ...CALLBACK_FIELDS,
  ...WISH_FIELDS,
] as const;
export type BesideField = (typeof BESIDE_FIELDS)[number];

/** Where the schema of what is said, and what decides about it, find fault, as a form calls it. */
export const BESIDE_AT: Readonly<Record<string, BesideField>> = {
  'visit.day': 'visitDay',
  'visit.told': 'visitTold',
  'visit.earlier': 'visitEarlier',
  rudeness: 'rude',
  'rudeness.who': 'rudeWho',
  'rudeness.threat': 'rudeThreat',
  'rudeness.contact': 'rudeContact',
  'rudeness.day': 'rudeDay',
  'callback.wished': 'callbackWished',
  'callback.because': 'callbackBecause',
  'callback.back': 'callbackBack',
  'standing.largePrint': 'wishLargePrint',
  'standing.relay': 'wishRelay',
  'standing.interpreter': 'wishInterpreter',
  'standing.helper': 'wishHelper',
  'standing.legalOnly': 'wishLegalOnly',
};

/** Each field as a form sent it. */
export const besidesTyped = (of: (field: BesideField) => string): Record<BesideField, string> => ({
  visitDay: of('visitDay'),
  visitTold: of('visitTold'),
  visitEarlier: of('visitEarlier'),
  rude: of('rude'),
  rudeWho: of('rudeWho'),
  rudeThreat: of('rudeThreat'),
  rudeContact: of('rudeContact'),
  rudeDay: of('rudeDay'),
  callbackWished: of('callbackWished'),
  callbackBecause: of('callbackBecause'),
  callbackBack: of('callbackBack'),
  wishLargePrint: of('wishLargePrint'),
  wishRelay: of('wishRelay'),
  wishInterpreter: of('wishInterpreter'),
  wishHelper: of('wishHelper'),
  wishLegalOnly: of('wishLegalOnly'),
});

type InForm = Readonly<Partial<Record<BesideField, string | boolean | undefined>>>;
type Given = Readonly<Record<string, string>>;

/** What a form says, as JSON would: nothing where all of it was left empty. What is left empty beside it was not given. */
export function besidesIn(form: InForm): {
  readonly visit?: Given;
  readonly rudeness?: Given;
  readonly callback?: Given;
  readonly standing?: Given;
} {
  const given = (field: BesideField, as: string): Given => {
    const typed = form[field];
    const text = typed === true ? 'yes' : typed || '';
    return saysSomething(text) ? { [as]: text.trim() } : {};
  };
  const visit = {
    ...given('visitDay', 'day'),
    ...given('visitTold', 'told'),
    ...given('visitEarlier', 'earlier'),
  };
  const { rude, ...rudeness }: Given = {
    ...given('rude', 'rude'),
    ...given('rudeWho', 'who'),
    ...given('rudeThreat', 'threat'),
    ...given('rudeContact', 'contact'),
    ...given('rudeDay', 'day'),
  };
  const callback = {
    ...given('callbackWished', 'wished'),
    ...given('callbackBecause', 'because'),
    ...given('callbackBack', 'back'),
  };
  const standing: Given = Object.assign(
    {},
    ...STANDING_WISHES.map((wish) => given(WISH_FIELD[wish], wish)),
  );
  return {
    ...(Object.keys(standing).length > 0 && { standing }),
    // Who says that somebody was away says when they are to be called, too: the time is asked for.
    ...(Object.keys(callback).length > 0 && { callback }),
    ...(Object.keys(visit).length > 0 && { visit }),
    // Whoever fills in one of them means it, the box itself ticked or not.
    ...((rude !== undefined || Object.keys(rudeness).length > 0) && { rudeness }),
  };
}

type FormBody = {
  readonly [field in BesideField]?: z.output<(typeof besideFields)[field]> | undefined;
};

/** What a form of a command says, which its schema has read: only that a day goes with the rest of a visit is still to be seen. */
export function besidesInForm(
  form: FormBody,
): Besides | Refusal<'callback-wished' | 'visit-day-wrong'> {
  const { visit, rudeness, callback, standing } = besidesIn(form);
  if (visit && visit.day === undefined) return refused('visit-day-wrong', 'visitDay');
  if (callback && !form.callbackWished) return refused('callback-wished', 'callbackWished');
  return {
    ...(standing && {
      standing: {
        largePrint: form.wishLargePrint === true,
        relay: form.wishRelay === true,
        interpreter: form.wishInterpreter === true,
        helper: form.wishHelper === true,
        legalOnly: form.wishLegalOnly === true,
      },
    }),
    ...(form.callbackWished && {
      callback: {
        wished: form.callbackWished,
        ...{ because: form.callbackBecause, back: form.callbackBack },
      },
    }),
    ...(visit && { visit: { ...visit, day: visit.day ?? '' } }),
    ...(rudeness && {
      rudeness: {
        ...{ who: form.rudeWho, contact: form.rudeContact, day: form.rudeDay },
        threat: form.rudeThreat === true,
      },
    }),
  };
}
