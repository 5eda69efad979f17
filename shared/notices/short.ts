import { formatDue, formatUntil, isMidnight } from '../text/dates.ts';
import type { PetitionerFacts } from './facts.ts';
import { leadOf, objectionWords, reasonOf } from './objection-draft.ts';
import { wordsIn } from './petitioner/common.ts';
import { pauseSentences } from './petitioner/pauses.ts';
import { SHORT } from './words/short.ts';

/** What a notice says in a sentence or two, in the petitioner's language; an answer's text is never among them. */
export function petitionerSentences(facts: PetitionerFacts): readonly string[] {
  const { language, number } = facts;
  const say = SHORT[language];
  switch (facts.kind) {
    case 'receipt': {
      const until = formatUntil(facts.dueAt, facts.endOfDay, language);
      return [say.received(number), say.letters.receipt.promise[facts.pledgeKind](until)];
    }
    case 'delay': {
      const late = say.late(number, formatDue(facts.dueAt, facts.endOfDay, language));
      const { newDueAt, over } = facts;
      if (over) return [late, wordsIn(language).delay.overLead[over]];
      if (newDueAt === undefined) return [late, say.noDate];
      return [late, say.until(formatUntil(newDueAt, isMidnight(newDueAt), language))];
    }
    case 'answer':
      return [say.answered(number)];
    case 'date-change':
      return [
        say.dateChanged(number),
        say.because(say.letters.dateChange.because[facts.because]),
        say.until(formatUntil(facts.newDueAt, facts.newEndOfDay, language)),
      ];
    case 'explanation':
      return [say.about(number), ...reasonOf(facts, language), leadOf(facts, language)];
    case 'apology': {
      const { title, lead } = objectionWords(language).apology;
      return [`${title}.`, lead(number)];
    }
    case 'transfer':
    case 'progress':
      return [say.news(number)];
    default:
      return pauseSentences(facts);
  }
}

/** A text: who, what, when, where to look and whom to call. The access code stands in the receipt alone. */
export function petitionerText(facts: PetitionerFacts): string {
  const { corporation, language, statusUrl } = facts;
  const say = SHORT[language];
  const { phone } = facts.kind === 'delay' ? facts.responsible : facts.contact;
  return [
    `[${corporation[language]}] ${petitionerSentences(facts).join(' ')}`,
    `${say.status}: ${statusUrl}`,
    ...('accessCode' in facts && facts.accessCode ? [say.code(facts.accessCode)] : []),
    `${say.phone}: ${phone}`,
  ].join('\n');
}
