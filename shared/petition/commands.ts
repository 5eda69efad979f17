import { answerActs } from './commands/answer.ts';
import { callActs } from './commands/called.ts';
import { dateActs } from './commands/dates.ts';
import { dissentCommands } from './commands/dissent.ts';
import { fileActs } from './commands/file.ts';
import { handOverActs } from './commands/hand-over.ts';
import { linkActs } from './commands/link.ts';
import { outsideActs } from './commands/outside.ts';
import { paperActs } from './commands/paper.ts';
import { pauseActs } from './commands/pauses.ts';
import { postActs } from './commands/posted.ts';
import { redressActs } from './commands/redress.ts';
import { speechCommands } from './commands/speak.ts';
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
} as const;
