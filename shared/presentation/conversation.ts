import type { PetitionEvent } from '../petition/events.ts';
import { paperContent } from '../petition/paper.ts';
import type { Solved } from '../petition/speech/events.ts';
import type { Contents } from '../ports/petitions.ts';

/** One thing that was said, by whom. `at` is epoch ms. */
export interface Utterance {
  readonly at: number;
  readonly by: 'petitioner' | 'staff';
  readonly what:
    | 'request'
    | 'appeal'
    | 'decision'
    | 'message'
    | 'interim'
    | 'dispute'
    | 'finding'
    | 'look'
    | 'answer'
    | 'sentence'
    | 'rating'
    | 'explanation'
    | 'apology'
    | 'visit'
    | 'visit-finding'
    | 'word'
    | 'read-back'
    | 'counter';
  /** Empty for a rating without a comment. */
  readonly text: string;
  /** Lines of our mails that came with it: one press away. */
  readonly quoted?: string;
  readonly solved?: Solved;
}

type Written = Omit<Utterance, 'text' | 'quoted'> & { readonly content?: string };

/** What both sides have written since the receipt, oldest first. */
export function conversation(
  facts: readonly PetitionEvent[],
  contents: Contents,
): readonly Utterance[] {
  return facts.flatMap(writtenIn).map(({ content: id, ...said }) => {
    const text = id === undefined ? undefined : contents.get(id)?.text;
    const quoted = id === undefined ? undefined : quotedWith(id, contents);
    return {
      ...said,
      text: typeof text === 'string' ? text : '',
      ...(quoted !== undefined && { quoted }),
    };
  });
}

/** What was parted from a text that came by mail: it stands with the mail. */
export function quotedWith(id: string, contents: Contents): string | undefined {
  const mail = contents.get(id)?.mail;
  const quoted = typeof mail === 'string' && contents.get(paperContent(mail))?.quoted;
  return typeof quoted === 'string' ? quoted : undefined;
}

function writtenIn(fact: PetitionEvent): readonly Written[] {
  const { at } = fact;
  switch (fact.type) {
    case 'MessageAdded':
      return [{ at, by: 'petitioner', what: 'message', content: fact.message }];
    case 'ReadBackAnswered':
      return fact.words === undefined
        ? []
        : [{ at, by: 'petitioner', what: 'read-back', content: fact.words }];
    case 'CounterVisitNoted':
      return fact.told ? [{ at, by: 'staff', what: 'counter', content: fact.note }] : [];
    case 'AnswerDisputed':
      return fact.dispute === undefined
        ? []
        : [{ at, by: 'petitioner', what: 'dispute', content: fact.dispute }];
    case 'DisputeDecided':
      return fact.decision === undefined
        ? []
        : [{ at, by: 'staff', what: 'finding', content: fact.decision }];
    case 'SecondLookFound':
      return [{ at, by: 'staff', what: 'look', content: fact.reasons }];
    case 'MessageSent':
      return [{ at, by: 'staff', what: 'interim', content: fact.message }];
    case 'AnswerRated': {
      const comment = fact.comment === undefined ? {} : { content: fact.comment };
      return [{ at, by: 'petitioner', what: 'rating', solved: fact.solved, ...comment }];
    }
    case 'PetitionAnswered':
      return [{ at, by: 'staff', what: 'answer', content: fact.answer }];
    case 'SupplementAsked':
      return [{ at, by: 'staff', what: 'request', content: fact.request }];
    case 'AppealRaised':
      return [{ at, by: 'petitioner', what: 'appeal', content: fact.appeal }];
    case 'AppealDecided':
      return [{ at, by: 'staff', what: 'decision', content: fact.decision }];
    case 'AppealProlonged':
    case 'PetitionTransferredOut':
    case 'PetitionReclassified':
    case 'PriorNoticeGiven':
      return [{ at, by: 'staff', what: 'sentence', content: fact.sentence }];
    case 'ObjectionExplained': {
      const sentence = fact.sentence === undefined ? {} : { content: fact.sentence };
      return [{ at, by: 'staff', what: 'explanation', ...sentence }];
    }
    case 'VisitClaimed':
      return fact.told === undefined
        ? []
        : [{ at, by: 'petitioner', what: 'visit', content: fact.told }];
    case 'VisitRuled':
    case 'VisitReviewed':
      return [{ at, by: 'staff', what: 'visit-finding', content: fact.sentence }];
    case 'DelayWordGiven':
      return [{ at, by: 'staff', what: 'word', content: fact.word }];
    case 'OwnWordsAdded':
      // Those of an objection stand on its own page.
      return fact.pledge === undefined
        ? []
        : [{ at, by: 'staff', what: 'apology', content: fact.words }];
    case 'ApologyMade':
      return [{ at, by: 'staff', what: 'apology', content: fact.words }];
    default:
      return [];
  }
}
