import { onPriorNotice } from '../decide/delivery.ts';
import { homeVisitNotified } from '../decide/home-visit-notified.ts';
import { supplementSent } from '../decide/supplement.ts';
import { ownCommand } from './command.ts';

/** What a provider said of a notice, at its own instant. */
export const deliveryCommands = {
  /** Of one that tells of a later date before the due instant. */
  'prior-notice': ownCommand(onPriorNotice),
  /** The request to supplement has left: the clocks stand still from then on. */
  'supplement-sent': ownCommand(supplementSent),
  /** The notice of a visit has come to its reader (P3). */
  'home-visit-notified': ownCommand(homeVisitNotified),
} as const;
