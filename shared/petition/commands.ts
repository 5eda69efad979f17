import { accessCodeCommands } from './commands/access-code.ts';
import { addPaperCommands } from './commands/add-paper.ts';
import { answerActs } from './commands/answer.ts';
import { calendarCommands } from './commands/calendar.ts';
import { callActs } from './commands/called.ts';
import { carryCommands } from './commands/carry.ts';
import { checkFileCommands } from './commands/check-file.ts';
import { dateActs } from './commands/dates.ts';
import { deliveryCommands } from './commands/delivery.ts';
import { describePaperCommands } from './commands/describe-paper.ts';
import { dissentCommands } from './commands/dissent.ts';
import { enterReceipts } from './commands/enter.ts';
import { fileActs } from './commands/file.ts';
import { handOverActs } from './commands/hand-over.ts';
import { keepPaperCommands } from './commands/keep-paper.ts';
import { keepSealCommands } from './commands/keep-seal.ts';
import { linkActs } from './commands/link.ts';
import { mailedCommands } from './commands/mailed.ts';
import { missedCommands } from './commands/missed.ts';
import { otherWayCommands } from './commands/other-way.ts';
import { outsideActs } from './commands/outside.ts';
import { paperActs } from './commands/paper.ts';
import { pauseActs } from './commands/pauses.ts';
import { postActs } from './commands/posted.ts';
import { reachedCommands } from './commands/reached.ts';
import { redressActs } from './commands/redress.ts';
import { ringCommands } from './commands/ring.ts';
import { speechCommands } from './commands/speak.ts';
import { submitReceipts } from './commands/submit.ts';
import { suggestCommands } from './commands/suggest.ts';
import { supplyCommands } from './commands/supply.ts';
import { takeOverCommands } from './commands/take-over.ts';
import { togetherActs } from './commands/together.ts';
import { unprovenActs } from './commands/unproven.ts';

/**
 * Everything that can be done to a petition, by whose it is and by its name: that of staff is the name in the address.
 * Tests, documents and the routers of the desk read this list; every other function imports the declarations that it
 * serves.
 */
export const COMMANDS = {
  staff: {
    ...answerActs,
    ...handOverActs,
    ...dateActs,
    ...fileActs,
    ...pauseActs,
    ...unprovenActs,
    ...outsideActs,
    ...redressActs,
    ...callActs,
    ...postActs,
    ...togetherActs,
    ...linkActs,
    ...paperActs,
  },
  citizen: {
    ...speechCommands,
    ...supplyCommands,
    ...dissentCommands,
    ...takeOverCommands,
  },
  system: {
    ...ringCommands,
    ...calendarCommands,
    ...deliveryCommands,
    ...reachedCommands,
    ...missedCommands,
    ...otherWayCommands,
    ...carryCommands,
    ...accessCodeCommands,
    ...checkFileCommands,
    ...keepSealCommands,
    ...keepPaperCommands,
    ...addPaperCommands,
    ...describePaperCommands,
    ...mailedCommands,
    ...suggestCommands,
  },
} as const;

/** What begins one; what comes by post, fax and mail is read by its own intake. */
export const RECEIPTS = { ...submitReceipts, ...enterReceipts } as const;
