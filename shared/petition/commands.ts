import { accessCodeCommands } from './commands/access-code.ts';
import { addPaperCommands } from './commands/add-paper.ts';
import { answerCommands } from './commands/answer.ts';
import { apologyWishCommands } from './commands/apology-wish.ts';
import { askingCommands } from './commands/asking.ts';
import { calendarCommands } from './commands/calendar.ts';
import { callbackCommands, callbackWishes, dialledCommands } from './commands/callback.ts';
import { callCommands } from './commands/called.ts';
import { carryCommands } from './commands/carry.ts';
import { checkFileCommands } from './commands/check-file.ts';
import { collaborationCommands } from './commands/collaboration.ts';
import { compensationCommands } from './commands/compensation.ts';
import { apartCommands, conductCommands, reportCommands } from './commands/conduct.ts';
import { counterVisitCommands } from './commands/counter-visit.ts';
import { dateCommands } from './commands/dates.ts';
import { deliveryCommands } from './commands/delivery.ts';
import { describePaperCommands } from './commands/describe-paper.ts';
import { dissentCommands } from './commands/dissent.ts';
import { enterReceipts } from './commands/enter.ts';
import { fileCommands } from './commands/file.ts';
import { handOverCommands } from './commands/hand-over.ts';
import { homeVisitCommands, standInCommands, visitedCommands } from './commands/home-visit.ts';
import { improvementCommands } from './commands/improvement.ts';
import { keepPaperCommands } from './commands/keep-paper.ts';
import { keepSealCommands } from './commands/keep-seal.ts';
import { leaveCommands } from './commands/leave.ts';
import { linkCommands } from './commands/link.ts';
import { mailedCommands } from './commands/mailed.ts';
import { missedCommands } from './commands/missed.ts';
import { movePaperCommands } from './commands/move-paper.ts';
import { otherWayCommands } from './commands/other-way.ts';
import { outsideCommands } from './commands/outside.ts';
import { paperCommands } from './commands/paper.ts';
import { pauseCommands } from './commands/pauses.ts';
import { postCommands } from './commands/posted.ts';
import { reachedCommands } from './commands/reached.ts';
import { readBackCommands } from './commands/read-back.ts';
import { redressCommands } from './commands/redress.ts';
import { redressRecordCommands } from './commands/redress-records.ts';
import { ringCommands } from './commands/ring.ts';
import { secondLookCommands } from './commands/second-look.ts';
import { speechCommands } from './commands/speak.ts';
import { standingWishCommands } from './commands/standing-wishes.ts';
import { statementCommands } from './commands/statement.ts';
import { submitReceipts } from './commands/submit.ts';
import { suggestCommands } from './commands/suggest.ts';
import { supplyCommands } from './commands/supply.ts';
import { takeOverCommands } from './commands/take-over.ts';
import { unprovenCommands } from './commands/unproven.ts';
import { visitCommands, visitorCommands } from './commands/visit.ts';

/**
 * Everything that can be done to a petition, by whose it is and by its name: that of staff is the name in the address.
 * Tests, documents and the routers of the desk read this list; every other function imports the declarations that it
 * serves.
 */
export const COMMANDS = {
  staff: {
    ...answerCommands,
    ...handOverCommands,
    ...dateCommands,
    ...fileCommands,
    ...pauseCommands,
    ...unprovenCommands,
    ...outsideCommands,
    ...redressCommands,
    'apology-wish-said': apologyWishCommands['apology-wish-said'],
    ...conductCommands,
    ...secondLookCommands,
    ...callCommands,
    ...callbackCommands,
    ...postCommands,
    ...collaborationCommands,
    ...linkCommands,
    ...paperCommands,
    ...movePaperCommands,
    ...visitCommands,
    ...counterVisitCommands,
    ...homeVisitCommands,
    ...compensationCommands,
    'wish-said': improvementCommands['wish-said'],
    'standing-wishes-said': standingWishCommands['standing-wishes-said'],
  },
  citizen: {
    ...speechCommands,
    ...supplyCommands,
    ...dissentCommands,
    ...reportCommands,
    ...takeOverCommands,
    wish: improvementCommands.wish,
    'apology-wish': apologyWishCommands['apology-wish'],
    ...visitorCommands,
    ...callbackWishes,
    'standing-wishes': standingWishCommands['standing-wishes'],
    ...visitedCommands,
    ...askingCommands,
    ...readBackCommands,
  },
  system: {
    ...ringCommands,
    ...calendarCommands,
    ...leaveCommands,
    ...redressRecordCommands,
    ...deliveryCommands,
    ...reachedCommands,
    ...missedCommands,
    ...dialledCommands,
    ...otherWayCommands,
    ...carryCommands,
    ...apartCommands,
    'item-over': improvementCommands['item-over'],
    ...accessCodeCommands,
    ...checkFileCommands,
    ...keepSealCommands,
    ...keepPaperCommands,
    ...addPaperCommands,
    ...describePaperCommands,
    ...mailedCommands,
    ...suggestCommands,
    ...statementCommands,
    ...standInCommands,
  },
} as const;

/** What begins one; what comes by post, fax and mail is read by its own intake. */
export const RECEIPTS = { ...submitReceipts, ...enterReceipts } as const;
