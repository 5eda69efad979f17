import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { wayTo } from '../reach.ts';
import { decided, NOTHING } from './commit.ts';
import { refused } from './refused.ts';

/** A lost access code: the next one is made, and replaces the one in use when it is first used. */
export const askCode = (
  petition: Petition,
  { codeKey }: { readonly codeKey: string },
  { at }: Pick<DecisionContext, 'at'>,
): Decision =>
  petition.codeNext === undefined
    ? { events: [{ type: 'CodeAsked', at, codeKey }], notices: [] }
    : NOTHING;

/** The new code was used: the one before opens nothing any more. */
export const replaceCode = (
  petition: Petition,
  _asked: object,
  { at }: Pick<DecisionContext, 'at'>,
): Decision =>
  petition.codeNext === undefined
    ? NOTHING
    : { events: [{ type: 'CodeReplaced', at }], notices: [] };

/**
 * The person in whose name it was written takes it into their own hands (대리): news goes to their address from now on,
 * the code in use dies with this, and the writer is told where they were told until now.
 */
export function takeOver(
  petition: Petition,
  command: {
    readonly contact: { readonly email: boolean; readonly phone: boolean };
    readonly contactIn: string;
    readonly codeKey: string;
  },
  context: DecisionContext,
): Decision | Refusal<'nobody-to-take-over'> {
  if (!petition.byRepresentative) return refused('nobody-to-take-over');
  const { at } = context;
  const code: NoticeIntent = { kind: 'new-code', to: 'petitioner' };
  // Nobody posts or faxes it to whoever wrote it for somebody else.
  const way = wayTo(petition, 'taken-over', { texts: true, faxes: true });
  const writer: readonly NoticeIntent[] =
    way !== 'email' && way !== 'text'
      ? []
      : [{ kind: 'taken-over', to: 'petitioner', contactIn: petition.contactIn ?? 'submission' }];
  const event = { type: 'PetitionTakenOver' as const, at, ...command };
  return decided(petition, [event], [code, ...writer], at, context);
}
