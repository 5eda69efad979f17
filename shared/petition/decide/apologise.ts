import { departmentNow } from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import { fairOffice } from '../conduct/fair.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { clockOf, departmentOfClock, visitsOf } from '../visit.ts';
import { decided } from './commit.ts';
import { settle } from './explanation-delivered.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

/**
 * Who makes an apology that is owed for the corporation at `now` (epoch ms): the head, who stands in for the head, or the director
 * (A28; 1.6). For a second visit the head of where it was claimed.
 */
function apologises(
  petition: Petition,
  owed: Pledge,
  person: string,
  given: Office,
  now: number,
): boolean {
  const office = fairOffice(petition, given);
  const department = departmentNow(office, departmentOfClock(petition, owed));
  const head = office.departments.find(({ id }) => id === department)?.head;
  const director = presentFor(office, office.director, now);
  return [head, headOf(office, department, now), office.director, director].includes(person);
}

/** The head apologises for the corporation (P21.5, P23.3, P24.3): it awaits no finding about a person, and admits nobody's fault. */
export function apologise(
  petition: Petition,
  { words, how }: { readonly words: string; readonly how?: 'call' | 'visit' },
  context: StaffContext,
): Decision | Refusal<'no-apology-owed' | 'only-head-apologises'> {
  const { at, by, office } = context;
  if (!apologyOwedNow(petition)) return refused('no-apology-owed');
  const owed = apologyOwedBy(petition, by, office, at);
  if (!owed) return refused('only-head-apologises');
  const settled = settle(petition, owed, at, at, context);
  // For something else than a delay it says which promise it keeps.
  const named = owed.task && { pledge: owed.id };
  const made: PetitionEvent = {
    type: 'ApologyMade',
    at,
    by,
    words,
    ...named,
    ...(how && { how }),
  };
  const notice = { kind: 'apology', pledge: owed.id, content: words, because: by } as const;
  // Said to them already it stands on their page alone.
  const told = how !== undefined ? [] : toPetitioner(petition, notice);
  return decided(petition, [...settled.events, made], [...told, ...settled.notices], at, context);
}

/**
 * Whoever has the petition adds words of their own, once: an invitation and no duty, for an order to apologise would be void
 * (promises.md 1.6). It keeps no promise and moves no clock.
 */
export function addOwnWords(
  petition: Petition,
  { words }: { readonly words: string },
  context: StaffContext,
): Decision | Refusal<'no-apology-owed' | 'own-words-sent'> {
  const { at, by } = context;
  const beside = apologiesForWords(petition);
  if (beside.length === 0) return refused('no-apology-owed');
  const next = beside.find(({ words: sent }) => sent === undefined);
  if (!next) return refused('own-words-sent');
  const named = next.pledge === undefined ? {} : { pledge: next.pledge };
  const told = toPetitioner(petition, { kind: 'apology', content: words, because: by, ...named });
  return decided(petition, [{ type: 'OwnWordsAdded', at, by, words, ...named }], told, at, context);
}

/** Whether there is an apology beside which no words stand yet. */
export const mayAddWords = (petition: Petition): boolean =>
  apologiesForWords(petition).some(({ words }) => words === undefined);

/** The same of a second visit. */
export const mayAddWordsOf = (petition: Petition, visit: string): boolean =>
  apologiesForWords(petition).some((one) => one.visit === visit && one.words === undefined);

interface ForWords {
  /** The promise of the apology, and its second visit; of an objection's neither. */
  readonly pledge?: string;
  readonly visit?: string;
  /** What stands beside it already. */
  readonly words: string | undefined;
}

/** Each apology beside which words can stand: an objection's from the explanation on, and that for each second visit; never to who wishes no contact. */
function apologiesForWords(petition: Petition): readonly ForWords[] {
  if (petition.apologyWish === 'none') return [];
  const objection = owedObjection(petition);
  const visits = visitsOf(petition).flatMap(
    ({ id: visit, ownWords: words }): readonly ForWords[] => {
      const clock = clockOf(petition, { id: visit }, 'visit-apology');
      return clock && clock.state !== 'void' && !clock.waived
        ? [{ pledge: clock.id, visit, words }]
        : [];
    },
  );
  return [...(objection?.apology === undefined ? [] : [{ words: objection.ownWords }]), ...visits];
}

/** The apology that is still to be made, late or not; of several the one that is due first. */
export const apologyOwedNow = (petition: Petition): Pledge | undefined =>
  apologiesOwed(petition)[0];

/** The same of those that this person makes at `now` (epoch ms). */
export const apologyOwedBy = (
  petition: Petition,
  person: string,
  office: Office,
  now: number,
): Pledge | undefined =>
  apologiesOwed(petition).find((owed) => apologises(petition, owed, person, office, now));

const apologiesOwed = ({ pledges }: Petition): readonly Pledge[] =>
  pledges
    .filter(
      ({ owes, state, silent }) =>
        owes === 'apology' && (state === 'open' || (state === 'broken' && silent)),
    )
    .toSorted((a, b) => a.dueAt - b.dueAt);
