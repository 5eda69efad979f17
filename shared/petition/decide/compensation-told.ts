import type { Petition } from '../petition.ts';
import type { Visit } from '../visit/state.ts';
import { toPetitioner } from './recipients.ts';

/** How a mobile voucher's code is told to the citizen; the code is the content of the notice. */
export const toldOf = (
  petition: Petition,
  pledge: string | undefined,
  because: string,
  content?: string,
) =>
  toPetitioner(petition, {
    kind: 'compensation',
    because,
    ...(pledge !== undefined && { pledge }),
    ...(content !== undefined && { content }),
  });

/** What of a compensation its citizen was told is no longer so once it is reversed: that they have it, or the code for it. */
export const toldBefore = ({ compensation }: Visit): 'mistaken' | 'code-void' | undefined => {
  if (compensation?.step === 'handed-over') return 'mistaken';
  return compensation?.issue?.way === 'mobile' ? 'code-void' : undefined;
};
