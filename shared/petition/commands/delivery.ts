import { onPriorNotice } from '../decide/delivery.ts';
import { supplementSent } from '../decide/supplement.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { told } from './fields.ts';

/** What a provider said of a notice; `at` is its own instant (epoch ms). */
export const deliveryCommands = {
  /** Of one that tells of a later date before the due instant. */
  'prior-notice': defineCommand({
    from: 'system',
    body: told<Parameters<typeof onPriorNotice>[1]>(),
    decide: (petition, fact, { now, terms }: NowByTerms) =>
      onPriorNotice(petition, fact, now, terms),
  }),
  /** The request to supplement has left: the clocks stand still from then on. */
  'supplement-sent': defineCommand({
    from: 'system',
    body: told<Parameters<typeof supplementSent>[1]>(),
    decide: (petition, sent, { now, terms }: NowByTerms) =>
      supplementSent(petition, sent, now, terms),
  }),
} as const;
