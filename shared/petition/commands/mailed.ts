import type { NamedFile } from '../attachment.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import { withFiles } from '../decide/attach.ts';
import { supply } from '../decide/end-supplement.ts';
import { heardIn } from '../decide/heard-in.ts';
import { isOver } from '../decide/is-final.ts';
import { supplementAt } from '../decide/lapse.ts';
import { refused } from '../decide/refused.ts';
import { addMessage } from '../decide/speak.ts';
import { keepUnproven } from '../decide/unproven.ts';
import type { ContentIntent, Decision, Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { mayKeepDraft } from '../rights.ts';
import { ownCommand } from './command.ts';
import { next, written } from './text.ts';

interface Reply {
  /** In the petition's language, as it is kept. */
  text(petition: Petition): string;
  /** Keyed hashes of what makes it the same as another, by its text. */
  hashes(text: string): readonly string[];
}
interface WithFiles extends Reply {
  readonly files: readonly NamedFile[];
  readonly lost: readonly string[];
}

function mailedReply(
  petition: Petition,
  { files, lost, ...reply }: WithFiles,
  context: DecisionContext,
) {
  const { at, now } = context;
  const text = reply.text(petition);
  const message = next('message', petition);
  const command = { message, hashes: reply.hashes(text) };
  const asked = supplementAt(petition, at);
  // What had come before the request was sent is no reply to it.
  const spoken =
    asked && (asked.sentAt ?? at) <= at
      ? supply(petition, { ...command, whole: true }, context)
      : addMessage(petition, command, context);
  const added = { by: 'petitioner', at: now, of: message, lost };
  const heard = heardIn(spoken, petition, text, context);
  return withFiles(written(message, text, heard), petition, files, added);
}

function unprovenReply(petition: Petition, come: Reply, context: DecisionContext) {
  const text = come.text(petition);
  const reply = next('unproven', petition);
  const hashes = come.hashes(text);
  return written(reply, text, keepUnproven(petition, { reply, hashes }, context));
}

function mailedDraft(
  petition: Petition,
  { body }: Pick<ContentIntent, 'body'>,
  { by, now, office }: StaffContext,
): Decision | Refusal<'only-assignee' | 'petition-over'> {
  if (isOver(petition)) return refused('petition-over');
  if (!mayKeepDraft(petition, by, office, now)) return refused('only-assignee');
  return { events: [], notices: [], contents: [{ id: 'draft', replaces: true, body }] };
}

/** What comes as a reply to one of our mails. */
export const mailedCommands = {
  /** The petitioner's becomes a message of theirs, or what was asked for while a supplement is open. */
  'mailed-reply': ownCommand(mailedReply),
  /** One in the petitioner's name whose sender nobody proved is kept beside. */
  'unproven-reply': ownCommand(unprovenReply),
  /** That of the person in charge becomes the draft of an answer. */
  'mailed-draft': ownCommand(mailedDraft),
} as const;
