import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { NoticeIntent } from '../ports.ts';
import { openCalls, wayTo } from '../reach.ts';
import { explanationNotice } from './explain.ts';

/**
 * Minute 50 of the hour (P24): what was explained and has not reached the petitioner is said another way that they gave.
 * Undefined when there is none: then only a person of ours can still reach them.
 */
export function byNextChannel(petition: Petition): NoticeIntent | undefined {
  const objection = owedObjection(petition);
  if (!objection?.explanation || objection.reachedAt !== undefined) return undefined;
  if (openCalls(petition).some(({ said }) => said.kind === 'explanation')) return undefined;
  const tried = wayTo(petition, true);
  if (tried === undefined || wayTo(petition, true, [tried]) === undefined) return undefined;
  const [notice] = explanationNotice(petition, objection.explanation);
  return notice && { ...notice, level: 'next-channel', instead: [tried] };
}
