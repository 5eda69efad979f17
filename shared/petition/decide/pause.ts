import { actBy } from '../../charter/deadline.ts';
import { dueAfterPause, type Waited } from '../../charter/pause.ts';
import { madeBy } from '../../charter/versions.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { isRunning, type Pledge } from '../pledge.ts';
import { unspentMoments } from './commit.ts';

/** Every awaited clock that is not late yet stands still from `at` (epoch ms); what was due before stays late. */
export const paused = (petition: Petition, at: number): readonly PetitionEvent[] =>
  petition.pledges
    .filter((pledge) => isRunning(pledge) && at <= pledge.dueAt)
    .map(({ id: pledge }) => ({ type: 'PledgePaused', at, pledge }));

/** Every clock that stood still runs on from `until` (epoch ms) with its date moved; unmoved where the pause was our mistake. */
export function resumed(
  petition: Petition,
  until: number,
  terms: Terms,
  isCounted = true,
): readonly PetitionEvent[] {
  const stopped = petition.pledges.filter(
    ({ state, pausedAt }) => state === 'open' && pausedAt !== undefined,
  );
  const after = isCounted
    ? stopped.map((pledge) => afterPause(pledge, until, petition, terms))
    : stopped;
  const law = Math.min(...after.filter(({ kind }) => kind === 'period').map(({ dueAt }) => dueAt));
  return after.map((pledge): PetitionEvent => {
    const { id, dueAt, owner, priorNotice } = pledge;
    const limit = owner === 'head' ? dueAt : Math.min(dueAt, law);
    const last = isCounted ? actBy(limit, until, terms.calendar) : pledge.actBy;
    const running: Pledge = { ...withoutPause(pledge), actBy: last };
    return {
      type: 'PledgeResumed',
      at: until,
      pledge: id,
      newDueAt: dueAt,
      actBy: last,
      spent: isCounted ? spentBy(running, until, petition, terms) : pledge.spent,
      ...(priorNotice?.state === 'pending' && { announced: priorNotice.newDueAt }),
    };
  });
}

function afterPause(pledge: Pledge, end: number, petition: Petition, terms: Terms): Pledge {
  const from = pledge.pausedAt ?? end;
  const waited = { from, until: Math.max(from, end) };
  const dueAt = dueAfter(pledge, waited, petition, terms);
  const pause = { ...waited, dueBefore: pledge.dueAt, dueAt };
  const { priorNotice } = pledge;
  return {
    ...pledge,
    dueAt,
    pauses: [...(pledge.pauses ?? []), pause],
    ...(priorNotice?.state === 'pending' && {
      priorNotice: {
        ...priorNotice,
        newDueAt: dueAfter(
          { ...pledge, rule: 'given', dueAt: priorNotice.newDueAt },
          waited,
          petition,
          terms,
        ),
      },
    }),
  };
}

/** A date that a person has set is moved by the very time, whatever the rule of the first one. */
const dueAfter = (
  pledge: Pledge,
  waited: Waited,
  { legalKind }: Petition,
  { charter, calendar }: Terms,
): number => {
  const { rule, dueAt, originalDueAt, pauses } = pledge;
  return dueAfterPause(
    {
      rule: originalDueAt === undefined ? rule : 'given',
      dueAt,
      legalKind,
      waitedUntil: pauses?.at(-1)?.until,
    },
    waited,
    madeBy(pledge, charter),
    calendar,
  );
};

const withoutPause = ({ pausedAt: _, ...running }: Pledge): Pledge => running;

/** What lies behind already is not told for the new date; the break and what follows it always lie ahead. */
const spentBy = (pledge: Pledge, until: number, petition: Petition, terms: Terms) => [
  ...pledge.spent,
  ...unspentMoments(petition, pledge, terms)
    .filter(({ at, level }) => at <= until && level !== 'break')
    .map(({ level }) => level),
];

/** A period that is made now from the first receipt leaves out what was waited since, and stands still while we wait. */
export function withWaits(pledge: Pledge, petition: Petition, terms: Terms): Pledge {
  const { waited = [], supplement } = petition;
  let moved = pledge;
  for (const { from, until } of waited)
    moved = afterPause({ ...moved, pausedAt: from }, until, petition, terms);
  const since = supplement?.ended === undefined ? supplement?.sentAt : undefined;
  const made = withoutPause(moved);
  const last = waited.length > 0 ? { actBy: actBy(made.dueAt, made.startsAt, terms.calendar) } : {};
  return { ...made, ...last, ...(since !== undefined && { pausedAt: since }) };
}
