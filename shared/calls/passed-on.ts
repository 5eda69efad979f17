import type { CallTerms } from '../charter/calls.ts';
import type { Gap, Outcome } from '../manner/outcome.ts';
import type { CallDetail, DetailOf } from './detail.ts';
import { only } from './talk.ts';

/** What our own service knows of how a gist was passed on. Instants are epoch ms, of our clock. */
export interface PassedOn {
  /** The first opening of the call's page by each who did not write it. */
  readonly openings: readonly { readonly by: string; readonly at: number }[];
  /** Who said that they had heard the gist. */
  readonly heard: readonly string[];
}

/** An outcome, and the leg of whose part in the call it is. */
export interface OfLeg {
  readonly leg: string;
  readonly outcome: Outcome;
}

/** Whether the gist was passed on before the caller was put through (P5.2), of each transfer. */
export const passedOn = (
  details: readonly CallDetail[],
  ours: PassedOn,
  receivers: (extension: string) => string | undefined,
  { passedOn: terms }: Pick<CallTerms, 'passedOn'>,
): readonly OfLeg[] =>
  // Told by two clocks it is one transfer, and what either shows is shown.
  [
    ...Map.groupBy(only(details, 'transferred'), ({ leg, extension }) => `${leg} ${extension}`),
  ].flatMap(([, told]) => {
    const outcomes = told.map((transfer) => ({
      leg: transfer.leg,
      outcome: outcomeOf(
        transfer,
        details,
        ours,
        receivers(transfer.extension),
        terms.clocksWithin,
      ),
    }));
    return outcomes.toSorted((a, b) => rank(a.outcome) - rank(b.outcome)).slice(0, 1);
  });

const rank = (one: Outcome): number =>
  one.result !== 'kept' ? 2 : one.witness === 'machine' ? 0 : 1;

function outcomeOf(
  transfer: DetailOf<'transferred'>,
  details: readonly CallDetail[],
  { openings, heard }: PassedOn,
  receiver: string | undefined,
  clocksWithin: number,
): Outcome {
  if (wasConsulted(transfer, details)) return { result: 'kept', witness: 'machine' };
  const bridge = bridgeOf(transfer, details);
  const opened = openings.find(({ by }) => by === receiver);
  if (bridge && opened && opened.at <= bridge.at - clocksWithin)
    return { result: 'kept', witness: 'machine' };
  if (receiver !== undefined && heard.includes(receiver))
    return { result: 'kept', witness: 'own-word' };
  if (!bridge) return unmeasured('not-bridged');
  const isNear = opened !== undefined && opened.at < bridge.at + clocksWithin;
  return isNear ? unmeasured('clocks-near') : { result: 'broken', witness: 'machine' };
}

const unmeasured = (because: Gap): Outcome => ({ result: 'unmeasured', because });

/** A talk with the receiver before: the exchange names it, or one of its clocks shows it. */
function wasConsulted(
  { consultation, extension, clock, at }: DetailOf<'transferred'>,
  details: readonly CallDetail[],
): boolean {
  return only(details, 'consulted').some(
    (one) =>
      one.leg === consultation ||
      (one.extension === extension && one.clock === clock && one.at <= at),
  );
}

/** The receiver's own leg, put through; the earliest where several are told. */
const bridgeOf = (
  { extension }: DetailOf<'transferred'>,
  details: readonly CallDetail[],
): DetailOf<'bridged'> | undefined =>
  only(details, 'bridged')
    .filter((one) => one.extension === extension)
    .toSorted((a, b) => a.at - b.at)[0];
