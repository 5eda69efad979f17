import type { NoticeIntent } from '../notice-intent.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import { openCalls, openLetters, wayTo } from '../reach.ts';
import { explanationNotice } from './explain.ts';

/**
 * Minute 50 of the hour (P24): what was explained and has not reached the petitioner is said another way that they gave.
 * Undefined when there is none: then only a person of ours can still reach them.
 */
export function byNextChannel(petition: Petition): NoticeIntent | undefined {
  const objection = owedObjection(petition);
  if (!objection?.explanation || objection.reachedAt !== undefined) return undefined;
  const byHand = [...openCalls(petition), ...openLetters(petition)];
  if (byHand.some(({ said }) => said.kind === 'explanation')) return undefined;
  const all = { texts: true, faxes: true };
  const tried = wayTo(petition, 'explanation', all);
  if (tried === undefined || wayTo(petition, 'explanation', all, [tried]) === undefined)
    return undefined;
  const [notice] = explanationNotice(petition, objection.explanation);
  return notice && { ...notice, level: 'next-channel', instead: [tried] };
}
