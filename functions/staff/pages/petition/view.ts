import type { Language } from '../../../../shared/kernel/language.ts';
import type { StandingWish } from '../../../../shared/kernel/standing-wish.ts';
import type { KeptFile } from '../../../../shared/lambda/attachments.ts';
import type { Terms } from '../../../../shared/petition/decision.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';
import { wordsOf } from '../../../../shared/petition/paper.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import type { ListedItem } from '../../../../shared/ports/improvements.ts';
import type { Contents } from '../../../../shared/ports/petitions.ts';
import type { AttachmentView } from '../../../../shared/presentation/attachment-view.ts';
import type { Utterance } from '../../../../shared/presentation/conversation.ts';
import type { PageContext } from '../../../../shared/web/context.ts';
import type { Awaiting, Same } from '../../petition/related-petitions.ts';
import type { SameDay } from '../../petition/same-day.ts';
import type { RefusedForm } from '../refused-form.ts';

export type { RefusedForm };

/** A draft of an answer; `at` is epoch ms. */
export interface KeptDraft {
  readonly at: number;
  readonly text: string;
  /** The fields of a refusal or a promise, as they were typed. */
  readonly refusal?: Readonly<Record<string, string>> | undefined;
}

/** What a person at the desk sees of a petition at `now` (epoch ms). */
export interface PetitionFacts {
  readonly petition: Petition;
  readonly contents: Contents;
  readonly events: readonly PetitionEvent[];
  readonly terms: Terms;
  readonly person: string;
  readonly language: Language;
  readonly now: number;
  /** Names, numbers and addresses as they were written, not hidden. */
  readonly original: boolean;
  /** Why they are shown. */
  readonly purpose?: string | undefined;
  /** What both sides have written since. */
  readonly said: readonly Utterance[];
  /** Their names hidden like the rest. */
  readonly attachments: readonly AttachmentView[];
  /** The draft that waits for this very person. */
  readonly draft: KeptDraft | undefined;
  /** Files that the answer's form or its draft brought already. */
  readonly kept: readonly KeptFile[];
  /** The same person's other petitions, where a contact tells who that is. */
  readonly others: readonly Same[];
  /** What they said in those of the days of the second visits that are to be ruled on. */
  readonly sameDays: readonly SameDay[];
  /** The open items of improvement of its department, while it can be answered. */
  readonly items: readonly ListedItem[];
  readonly contactKnown: boolean;
  /** What the petitioner wishes once for all. */
  readonly wishes: readonly StandingWish[];
  /** Of a paper that nobody has written down: the petitions that it may answer, the likeliest first. */
  readonly awaiting: readonly Awaiting[];
  /** The template that was chosen for the answer. */
  readonly template?: string | undefined;
  readonly sent?: RefusedForm | undefined;
}

/** The same while its page is rendered. */
export interface PetitionView extends PetitionFacts {
  readonly context: PageContext;
}

/** What was handed in, with the address of whoever has taken it over since. */
export function submissionIn(
  petition: Pick<Petition, 'keyed' | 'contactIn'>,
  contents: Contents,
): Readonly<Record<string, unknown>> | undefined {
  const { contactIn } = petition;
  const submission = contents.get(wordsOf(petition));
  const own = contactIn === undefined ? undefined : contents.get(contactIn);
  if (!submission || !own) return submission;
  const { represented: _, ...rest } = submission;
  return { ...rest, petitioner: own.petitioner };
}

/** The text of a content item; empty where there is none. */
export const textIn = (contents: Contents, id: string): string =>
  String(contents.get(id)?.text ?? '');

export { isOver } from '../../../../shared/petition/decide/is-final.ts';
