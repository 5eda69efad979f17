import { percent } from '../../../shared/presentation/percent.ts';
import type { ScoreRow } from '../../../shared/score/table.ts';
import type { ScoreWords } from './score-words.ts';

/** Each end with its share of all clocks: it stands beside every rate, so that no clock that ended another way is lost to sight. */
export const endingsOf = (
  { ended, clocks }: Pick<ScoreRow, 'ended' | 'clocks'>,
  say: ScoreWords,
): readonly string[] =>
  Object.entries(say.endings).flatMap(([way, name]) => {
    const found = Object.entries(ended).find(([key]) => key === way)?.[1];
    return found
      ? [say.ending(name, found.number, percent(found.number / clocks), found.lastTenth)]
      : [];
  });
