import { refused } from '../decide/refused.ts';
import { mayHaveCome, openSupplement } from '../supplement.ts';
import type { AroundPorts, Before } from './command.ts';

/**
 * Nothing ends a petition over paper that came while it waited for its petitioner and that nobody has written down: it may
 * be the answer. The hook of whatever ends one.
 */
export async function notOverPaper(
  _command: unknown,
  { child }: Pick<Before, 'child'>,
  { unwrittenPaper }: Pick<AroundPorts, 'unwrittenPaper'>,
) {
  const sentAt = openSupplement(child)?.sentAt;
  if (sentAt === undefined) return [];
  return mayHaveCome(child, await unwrittenPaper(sentAt)) ? refused('paper-unwritten') : [];
}
