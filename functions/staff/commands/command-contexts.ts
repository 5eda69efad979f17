import type { Language } from '../../../shared/kernel/language.ts';
import type { HttpReply } from '../../../shared/lambda/http.ts';
import type { Office } from '../../../shared/organization/office.ts';
import type { ContextName } from '../../../shared/petition/commands/command.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { addressOf, consultationOf, WORKLIST } from '../../../shared/privacy/link.ts';
import { mayOpen, mustBeConsulted, mustPost, mustStand } from '../access/access-control.ts';
import type { Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import type { RefusedForm } from '../pages/refused-form.ts';
import { callsPath, shownCalls } from '../petition/calls.ts';
import { shownConsultation } from '../petition/consultation.ts';
import { keyedPath } from '../petition/keyed-path.ts';
import { lettersPath, shownLetters } from '../petition/letters.ts';
import { shownPetition } from '../petition/petition-page.ts';
import { commandAt } from './staff-commands.ts';

interface Again {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status: number;
  readonly sent: RefusedForm;
  /** The version that its forms say was seen; the present one without it. */
  readonly seen?: number;
}

/** The page where a command is sent: what its link opens, who has access, where it leads. */
interface CommandContext {
  linkScope(number: string): string;
  /** @throws Refused for whoever has none. */
  mustHaveAccess(
    petition: Petition,
    visitor: Visitor,
    office: Office,
    now: number,
    language: Language,
  ): void;
  /** Where its form leads to. */
  redirect(after: Petition, visitor: Visitor, office: Office, now: number): string;
  /** The page once more, as its form was filled. */
  shown(petition: Petition, again: Again, deps: StaffDeps): Promise<HttpReply>;
}

const petition: CommandContext = {
  linkScope: (number) => number,
  mustHaveAccess: mustStand,
  // Who has just handed it on may no longer open it.
  redirect: (after, visitor, office, now) =>
    addressOf(mayOpen(after, visitor, office, now) ? after.number : WORKLIST),
  shown: shownPetition,
};
const calls: CommandContext = {
  ...petition,
  redirect: ({ number }) => callsPath(number),
  shown: shownCalls,
};
const consultation: CommandContext = {
  linkScope: consultationOf,
  mustHaveAccess: mustBeConsulted,
  redirect: ({ number }) => addressOf(consultationOf(number)),
  shown: shownConsultation,
};

const letters: CommandContext = {
  linkScope: () => WORKLIST,
  mustHaveAccess: mustPost,
  redirect: ({ number }) => lettersPath(number),
  shown: shownLetters,
};

/** Who has written a paper down is told where it went, and goes on to the next. */
const keying: CommandContext = { ...petition, redirect: ({ number }) => keyedPath(number) };

const CONTEXTS: Readonly<Record<ContextName, CommandContext>> = {
  petition,
  keying,
  calls,
  letters,
  consultation,
};
/** Of a command, or of a button beside one. */
export const contextOf = (address: string): CommandContext =>
  CONTEXTS[commandAt(address)?.context ?? 'petition'];
