import type { Language } from '../../../../shared/lambda/problem.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';
import type { Petition } from '../../../../shared/petition/petition.ts';
import type { Contents, Terms } from '../../../../shared/petition/ports.ts';
import type { Said } from '../../conversation.ts';
import type { Same } from '../../same-person.ts';
import type { Sent } from '../redress-forms.ts';

export type { Sent };

/** What a person at the desk sees of a petition at `now` (epoch ms). */
export interface PetitionView {
  readonly petition: Petition;
  readonly contents: Contents;
  readonly events: readonly PetitionEvent[];
  readonly terms: Terms;
  readonly person: string;
  readonly language: Language;
  readonly now: number;
  /** Names, numbers and addresses as they were written, not hidden. */
  readonly original: boolean;
  /** What both sides have written since. */
  readonly said: readonly Said[];
  /** The same person's other petitions, where a contact tells who that is. */
  readonly others: readonly Same[];
  readonly contactKnown: boolean;
  /** The template that was chosen for the answer. */
  readonly template?: string | undefined;
  readonly sent?: Sent | undefined;
}

/** The text of a content item; empty where there is none. */
export const textIn = (contents: Contents, id: string): string =>
  String(contents.get(id)?.text ?? '');

export const isOver = ({ status }: Petition): boolean =>
  status === 'closed' || status === 'withdrawn';
