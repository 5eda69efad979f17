import type { Language } from '../../shared/kernel/language.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import type { Office } from '../../shared/organization/office.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { addressOf, consultationOf, WORKLIST } from '../../shared/privacy/link.ts';
import { callsPath, shownCalls } from './calls.ts';
import { shownConsultation } from './consultation.ts';
import type { DeskDeps } from './deps.ts';
import { lettersPath, shownLetters } from './letters.ts';
import type { Visitor } from './link.ts';
import { shownPetition } from './open.ts';
import type { Sent } from './pages/redress-forms.ts';
import { mayOpen, mustBeConsulted, mustPost, mustStand } from './standing.ts';

interface Again {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status: number;
  readonly sent: Sent;
  /** The version that its forms say was seen; the present one without it. */
  readonly seen?: number;
}

/** Where an act is done: what its link opens, who may stand there, and where it leads. */
interface Room {
  place(number: string): string;
  /** @throws Refused for whoever may not be there. */
  must(petition: Petition, visitor: Visitor, office: Office, now: number, language: Language): void;
  /** Where to go on. */
  address(after: Petition, visitor: Visitor, office: Office, now: number): string;
  /** The page once more, as its form was filled. */
  shown(petition: Petition, again: Again, deps: DeskDeps): Promise<HttpReply>;
}

const petition: Room = {
  place: (number) => number,
  must: mustStand,
  // Who has just handed it on may no longer open it.
  address: (after, visitor, office, now) =>
    addressOf(mayOpen(after, visitor, office, now) ? after.number : WORKLIST),
  shown: shownPetition,
};
const calls: Room = {
  ...petition,
  address: ({ number }) => callsPath(number),
  shown: (of, { sent, ...again }, deps) =>
    shownCalls(of, { ...again, refused: sent.refused }, deps),
};
const consultation: Room = {
  place: consultationOf,
  must: mustBeConsulted,
  address: ({ number }) => addressOf(consultationOf(number)),
  shown: shownConsultation,
};

const letters: Room = {
  place: () => WORKLIST,
  must: mustPost,
  address: ({ number }) => lettersPath(number),
  shown: (of, { sent, ...again }, deps) =>
    shownLetters(of, { ...again, refused: sent.refused }, deps),
};

const ROOMS: Readonly<Record<string, Room>> = {
  called: calls,
  posted: letters,
  'consult-answer': consultation,
  'consult-decline': consultation,
};
export const roomOf = (act: string): Room => ROOMS[act] ?? petition;
