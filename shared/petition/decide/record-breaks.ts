import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { objectionsOwed } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { RedressSource } from '../redress/events.ts';
import type { Redress } from '../redress/state.ts';
import { liveRedress } from '../redress.ts';

/**
 * What the charter makes of each break that has no record yet, and of each that was withdrawn (P20): a redress, or the rule
 * by which there is none. It reads the petition alone, so no decision can forget it, and a petition from before it was kept
 * gets its records with its next commit. Decided at `now` (epoch ms).
 */
export function recordBreaks(
  petition: Petition,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const live = liveRedress(petition);
  const before = petition.redress ?? [];
  const voided = live.flatMap(({ id: redress, source, pledge }): PetitionEvent[] => {
    const because = whyVoid(
      source,
      petition.pledges.find(({ id }) => id === pledge),
    );
    return because ? [{ type: 'RedressVoided', at: now, redress, because }] : [];
  });
  const recorded = new Set([
    ...live.flatMap(({ source, pledge }) => (source === 'break' ? pledge : [])),
    ...(petition.exempt ?? []).map(({ pledge }) => pledge),
  ]);
  const broken = petition.pledges.filter(
    ({ id, state }) => state === 'broken' && !recorded.has(id),
  );
  const known = new Set(
    live.flatMap(({ source, pledge }) => (source === 'objection' ? pledge : [])),
  );
  const objections = objectionsOwed(petition).filter(({ hour }) => !known.has(hour.id));
  const { objection: owed } = terms.charter.remedies;
  return [
    ...voided,
    ...broken.map(({ id, brokenAt = now, ...pledge }) =>
      recordOf('break', remedyOf(pledge.terms, terms), id, brokenAt, before),
    ),
    ...objections.map(({ hour }) => recordOf('objection', owed, hour.id, hour.startsAt, before)),
  ];
}

/** What is settled may be of a charter of before, which shipped its terms and no longer does. */
const remedyOf = (id: string, { charter }: Terms) =>
  charter.pledges.find((pledge) => pledge.id === id)?.remedy ?? {
    exempt: 'former-charter' as const,
  };

function whyVoid(source: RedressSource, pledge: Pledge | undefined) {
  // A finding about a visit stands by itself.
  if (source === 'visit') return undefined;
  if (source === 'break') return pledge?.state === 'broken' ? undefined : 'break-withdrawn';
  return pledge?.state === 'void' ? 'objection-overtaken' : undefined;
}

function recordOf(
  source: RedressSource,
  remedy: ReturnType<typeof remedyOf>,
  pledge: string,
  at: number,
  before: readonly Redress[],
): PetitionEvent {
  if ('exempt' in remedy) return { type: 'BreakExempted', at, pledge, rule: remedy.exempt };
  const { clause, owes } = remedy;
  const nth = before.filter((one) => one.source === source && one.pledge === pledge).length + 1;
  const redress = `${source}-${pledge}${nth === 1 ? '' : `-${nth}`}`;
  return { type: 'RedressOpened', at, redress, source, clause, pledge, owes: [...owes] };
}
