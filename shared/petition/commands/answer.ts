import { normaliseText } from '../../text/normalise.ts';
import { answer } from '../decide/acts.ts';
import { withFiles } from '../decide/attach.ts';
import { isOver } from '../decide/is-final.ts';
import { isRefusal } from '../decision.ts';
import { mayKeepDraft } from '../rights.ts';
import { Answer, Draft } from './answer-body.ts';
import { asMessage, composed, refusalTyped } from './answer-text.ts';
import { defineCommand } from './command.ts';
import { next, written } from './text.ts';

export const answerCommands = {
  answer: defineCommand({
    beside: ['preview', 'edit'],
    body: Answer,
    decide: (petition, command, context) => {
      const { by, at, keyed, lost } = context;
      if (command.sentAs === 'message') return asMessage(petition, command, context);
      const said = composed(petition, command, context);
      if (isRefusal(said)) return said;
      const files = keyed.files(command.attachments);
      if (isRefusal(files)) return files;
      const content = next('answer', petition);
      const { text, ...how } = said;
      const hash = keyed.hash(petition.number, text);
      const given = { answer: content, hash, linked: command.linked, ...how };
      const decision = written(content, text, answer(petition, given, context));
      return withFiles(decision, petition, files, { by, at, of: content, lost });
    },
  }),
  /** Kept beside the petition until the answer leaves; a new one replaces it, and no event speaks of it. */
  draft: defineCommand({
    adds: true,
    body: Draft,
    decide: (petition, command, { by, at, now, office }) => {
      if (isOver(petition)) return { refused: 'petition-over' };
      if (!mayKeepDraft(petition, by, office, now)) return { refused: 'only-assignee' };
      const { text, attachments = [] } = command;
      const kept = attachments.length > 0 ? { attachments: attachments.join(' ') } : {};
      const body = { text: normaliseText(text).trim(), at, by, ...kept, ...refusalTyped(command) };
      return { events: [], notices: [], contents: [{ id: 'draft', replaces: true, body }] };
    },
  }),
} as const;
