import type { StaffContext } from '../context.ts';
import { contestFinding } from '../decide/contest-finding.ts';
import { addPersonsWords, extendStatement, makeStatement } from '../decide/statement.ts';
import type { Petition } from '../petition.ts';
import { ownCommand } from './command.ts';
import { keptText, next, written } from './text.ts';

interface Own {
  readonly report: string;
  readonly text: string;
}

/** What the accused person does on their own page, which is no page of the petition (functions/staff/statements). */
export const statementCommands = {
  state: ownCommand((petition: Petition, { report, text }: Own, context: StaffContext) => {
    const statement = next('statement', petition);
    return written(
      statement,
      keptText(text),
      makeStatement(petition, { report, statement }, context),
    );
  }),
  'more-time': ownCommand((petition: Petition, { report }: Own, context: StaffContext) =>
    extendStatement(petition, { report }, context),
  ),
  'persons-words': ownCommand(
    (petition: Petition, { report, text }: Own, context: StaffContext) => {
      const words = next('persons-words', petition);
      return written(words, keptText(text), addPersonsWords(petition, { report, words }, context));
    },
  ),
  contest: ownCommand((petition: Petition, { report }: Own, context: StaffContext) =>
    contestFinding(petition, { report, side: 'person' }, context),
  ),
} as const;
