import { once, type Wrong } from './check-ladder.ts';
import type { ConductTerms } from './conduct.ts';

/** What a report about a person of staff must not go by. */
export function wrongConduct({ heardIn }: ConductTerms): readonly Wrong[] {
  const at = 'terms.conduct.heardIn';
  return [
    // None is a choice: then nobody is asked.
    ...(heardIn.length > 0 ? once(at, heardIn) : []),
    ...heardIn
      .filter((word) => word === '' || /[\s\p{Lu}]/u.test(word))
      .map((word) => `${at}: “${word}” is no word in small letters`),
  ];
}
