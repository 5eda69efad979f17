import { needLetter } from '../decide/letters.ts';
import { needCall } from '../decide/reach.ts';
import type { Notice } from '../ports.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { told } from './fields.ts';

/** What the sender asks of people, where no mail, text or fax reaches. */
export const otherWayCommands = {
  'need-call': defineCommand({
    from: 'system',
    body: told<{ readonly notice: Notice }>(),
    decide: (petition, { notice }, { now, terms }: NowByTerms) =>
      needCall(petition, notice, now, terms),
  }),
  'need-letter': defineCommand({
    from: 'system',
    body: told<{ readonly notice: Notice; readonly way: Parameters<typeof needLetter>[2] }>(),
    decide: (petition, { notice, way }, { now, terms }: NowByTerms) =>
      needLetter(petition, notice, way, now, terms),
  }),
} as const;
