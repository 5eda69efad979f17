import type { NamedFile } from '../attachment.ts';
import { withFiles } from '../decide/attach.ts';
import { supplementAt } from '../decide/lapse.ts';
import { isOver } from '../decide/over.ts';
import { refused } from '../decide/refused.ts';
import { addMessage } from '../decide/speak.ts';
import { supply } from '../decide/supplied.ts';
import { keepUnproven } from '../decide/unproven.ts';
import type { Petition } from '../petition.ts';
import type { ContentIntent, Decision } from '../ports.ts';
import { mayKeepDraft } from '../rights.ts';
import { defineCommand, type NowByTerms } from './command.ts';
import { told } from './fields.ts';
import { next, written } from './text.ts';

interface Reply {
  /** When the mail came, epoch ms. */
  readonly at: number;
  /** In the petition's language, as it is kept. */
  text(petition: Petition): string;
  /** Keyed hashes of what makes it the same as another, by its text. */
  hashes(text: string): readonly string[];
}
interface WithFiles extends Reply {
  readonly files: readonly NamedFile[];
  readonly lost: readonly string[];
}
interface Draft {
  readonly by: string;
  readonly body: ContentIntent['body'];
}

/** What comes as a reply to one of our mails. */
export const mailedCommands = {
  /** The petitioner's becomes a message of theirs, or what was asked for while a supplement is open. */
  'mailed-reply': defineCommand({
    from: 'system',
    body: told<WithFiles>(),
    decide: (petition, { at, files, lost, ...reply }, { now, terms }: NowByTerms) => {
      const text = reply.text(petition);
      const message = next('message', petition);
      const command = { at, now, message, hashes: reply.hashes(text) };
      const asked = supplementAt(petition, at);
      // What had come before the request was sent is no reply to it.
      const spoken =
        asked && (asked.sentAt ?? at) <= at
          ? supply(petition, { ...command, whole: true }, terms)
          : addMessage(petition, command, terms);
      const added = { by: 'petitioner', at: now, of: message, lost };
      return withFiles(written(message, text, spoken), petition, files, added);
    },
  }),
  /** One in the petitioner's name whose sender nobody proved is kept beside. */
  'unproven-reply': defineCommand({
    from: 'system',
    body: told<Reply>(),
    decide: (petition, { at, ...come }, { now, terms }: NowByTerms) => {
      const text = come.text(petition);
      const reply = next('unproven', petition);
      const hashes = come.hashes(text);
      return written(reply, text, keepUnproven(petition, { at, now, reply, hashes }, terms));
    },
  }),
  /** That of the person in charge becomes the draft of an answer. */
  'mailed-draft': defineCommand({
    from: 'system',
    body: told<Draft>(),
    decide: (petition, { by, body }, { now, terms }: NowByTerms) => {
      if (isOver(petition)) return refused('petition-over');
      if (!mayKeepDraft(petition, by, terms.office, now)) return refused('only-assignee');
      const draft: Decision = {
        events: [],
        notices: [],
        contents: [{ id: 'draft', replaces: true, body }],
      };
      return draft;
    },
  }),
} as const;
