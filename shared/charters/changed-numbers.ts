import type { ChangedNumber } from '../charter/version.ts';
import { differences } from './differences.ts';
import { dataOf } from './parsed.ts';

/** An amount, a count, a span (`24h`), or the hours of a day. */
const NUMBER = /^(\d+[smhd]?|\[\d\d:\d\d-.*\])$/;

/** The numbers that the second text of a charter has otherwise than the first, in the order of the file. */
export const changedNumbers = (before: string, after: string): readonly ChangedNumber[] =>
  differences(dataOf(before), dataOf(after)).flatMap(({ field, before: was, after: is }) =>
    [was, is].some((value) => value !== undefined && NUMBER.test(value))
      ? [
          {
            field,
            ...(was !== undefined && { before: was }),
            ...(is !== undefined && { after: is }),
          },
        ]
      : [],
  );
