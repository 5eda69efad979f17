import { derived } from '../../shared/charter/derived.ts';
import type { PauseKind } from '../../shared/kernel/notice-kind.ts';
import type { PauseFacts } from '../../shared/notices/pause-facts.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Pledge } from '../../shared/petition/pledge.ts';
import type { Terms } from '../../shared/petition/ports.ts';
import type { Said } from '../../shared/petition/state-reach.ts';

const KINDS = [
  'supplement',
  'supplement-due',
  'resumed',
  'corrected',
  'taken-over',
  'new-code',
  'transferred-out',
  'appeal',
  'appeal-prolonged',
  'appeal-decided',
] as const satisfies readonly PauseKind[];

/** What such a notice says; undefined for one of another kind. */
export function pauseFacts(
  { language, legalKind }: Petition,
  notice: Said,
  pledge: Pledge,
  terms: Terms,
): Omit<PauseFacts, 'objectionUrl' | 'quote'> | undefined {
  const kind = KINDS.find((one) => one === notice.kind);
  if (kind === undefined) return undefined;
  const { newDueAt: until, because } = notice;
  const isAbout = notice.pledge === pledge.id && pledge.task !== 'supplement';
  return {
    kind,
    derived: isAbout ? derived(pledge, terms, legalKind, language) : [],
    ...(until !== undefined && { until }),
    ...(because !== undefined && { because }),
  };
}
