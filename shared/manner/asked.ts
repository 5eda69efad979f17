import { type MannerRow, merged, rowsOf, type Since } from './books.ts';
import { isMannerClause } from './clauses.ts';
import type { Outcome } from './outcome.ts';

/** A question afterwards, as a month's line has it. `day` is YYYY-MM-DD of what it is about. */
export interface AskedOnce {
  readonly clause: string;
  readonly day: string;
  readonly team: string;
  readonly person?: string;
  /** Its mail was delivered, or it was answered. */
  readonly reached: boolean;
  readonly answered: boolean;
  /** What the citizen says of the promise; undefined where they did not. */
  readonly result?: 'kept' | 'broken';
}

/** What citizens say when they are asked, as rows of the books; nobody was asked whom no question reached. */
export const askedRows = (lines: readonly AskedOnce[], since: Since): readonly MannerRow[] =>
  merged(
    lines.flatMap(({ clause, day, team, person, ...said }) =>
      isMannerClause(clause) && said.reached && since !== undefined && day >= since
        ? rowsOf([
            {
              ...{ clause, part: '', day, team, outcome: outcomeOf(said) },
              ...(person !== undefined && { person }),
            },
          ])
        : [],
    ),
  );

function outcomeOf({ answered, result }: Pick<AskedOnce, 'answered' | 'result'>): Outcome {
  if (result !== undefined) return { result, witness: 'citizen' };
  return { result: 'unmeasured', because: answered ? 'unsure' : 'unanswered' };
}
