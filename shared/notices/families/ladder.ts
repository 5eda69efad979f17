import type { StaffEntry } from '../facts.ts';
import type { StaffNotice } from '../notice.ts';
import { unlessTask } from '../obsolete.ts';
import type { Block, Draft } from '../page.ts';
import { whereTaskIsDone } from '../place.ts';
import { rendered } from '../rendered.ts';
import { staffWords } from '../words/staff.ts';
import type { AskTopic } from '../words/staff-ko.ts';
import { type CaseReading, entriesOf } from './entries.ts';
import { list, single } from './ladder-drafts.ts';
import type { Ladder, StaffFacts } from './ladder-facts.ts';
import { blocksOf, type ListedThing, listedThings, namesOf } from './listed.ts';

type Declared = Pick<StaffNotice<StaffFacts>, 'clause' | 'obsolete' | 'answerable'> &
  Partial<Pick<StaffNotice<StaffFacts>, 'pace' | 'overseers' | 'about'>> &
  Omit<CaseReading, 'link'> &
  Ladder & { readonly rung?: Parameters<typeof unlessTask>[1] };

/** Redress asks for what it owes, on every rung of an ordinary ladder. */
export const unpaid = (owes: StaffEntry['owes']): AskTopic | undefined =>
  owes === undefined ? undefined : owes === 'explanation' ? 'unexplained' : 'sorry-late';

/**
 * A mail of a promise and its ladder: number, topic, department, due, act-by and the link of each petition, never its text.
 * Entries are told in the order of act-by. The subject carries number and instant only. Making it throws a RangeError
 * without an entry: a mail about nothing must not be sent.
 */
export function ladderNotice({
  tone,
  isList,
  earlyOf,
  asked: askedIn,
  obsolete,
  rung,
  pledgeOf,
  levelOf,
  ...declared
}: Declared): StaffNotice<StaffFacts> {
  const { words } = declared;
  const ladder: Ladder = { words, tone, asked: askedIn, ...(earlyOf && { earlyOf }) };
  const reading = {
    link: whereTaskIsDone,
    ...(pledgeOf && { pledgeOf }),
    ...(levelOf && { levelOf }),
  };
  return {
    to: 'staff',
    about: 'petition',
    pace: 'at-once',
    link: whereTaskIsDone,
    ...declared,
    obsolete: unlessTask(obsolete, rung),
    facts(asked) {
      const { told, terms, now, recipient, linkTo } = asked;
      const entries = entriesOf(asked, reading);
      const others = isList ? listedThings(asked) : [];
      if (entries.length === 0 && others.length === 0) return undefined;
      return {
        corporation: terms.office.corporation,
        language: 'ko',
        now,
        recipient: recipient.name,
        entries,
        ...(others.length > 0 && { others }),
        ...(told.notice.more && { more: true }),
        ...(isList && { worklist: linkTo({ opens: 'worklist' }) }),
      };
    },
    mail(facts) {
      const { language, corporation, recipient } = facts;
      const say = staffWords(language);
      const entries = facts.entries.toSorted(
        (a, b) => a.actBy - b.actBy || (a.number < b.number ? -1 : 1),
      );
      const { others = [] } = facts;
      const [first] = entries;
      if (!first && others.length === 0) throw new RangeError('a staff notice needs an entry');
      const { subject, ...drafted } = !first
        ? othersAlone(others, facts)
        : entries.length === 1 && !isList
          ? single(first, facts, ladder)
          : list(entries, first, facts, ladder);
      return rendered(say.mark, subject, {
        ...drafted,
        blocks: [...drafted.blocks, ...blocksOf(others, language), ...worklistIn(facts)],
        language,
        from: `${corporation[language]} · ${say.greeting(recipient)}`,
        footer: [say.footer.opening, say.footer.why],
      });
    },
  };
}

/** A list of the morning without a petition. */
function othersAlone(others: readonly ListedThing[], { language }: StaffFacts): Draft {
  const title = namesOf(others, language);
  return { subject: title, tone: 'soon', title, lead: title, blocks: [] };
}

function worklistIn({ worklist, language }: StaffFacts): readonly Block[] {
  const { before, label } = staffWords(language).worklist;
  return worklist === undefined ? [] : [{ type: 'link', before, label, href: worklist }];
}
