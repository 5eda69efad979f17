import { answerDocs } from '../../shared/petition/commands/answer.docs.ts';
import { callDocs } from '../../shared/petition/commands/called.docs.ts';
import type { ContextName } from '../../shared/petition/commands/command.ts';
import type { DocsOf } from '../../shared/petition/commands/command-docs.ts';
import { dateDocs } from '../../shared/petition/commands/dates.docs.ts';
import { fileDocs } from '../../shared/petition/commands/file.docs.ts';
import { handOverDocs } from '../../shared/petition/commands/hand-over.docs.ts';
import { linkDocs } from '../../shared/petition/commands/link.docs.ts';
import { outsideDocs } from '../../shared/petition/commands/outside.docs.ts';
import { paperDocs } from '../../shared/petition/commands/paper.docs.ts';
import { pauseDocs } from '../../shared/petition/commands/pauses.docs.ts';
import { postDocs } from '../../shared/petition/commands/posted.docs.ts';
import { redressDocs } from '../../shared/petition/commands/redress.docs.ts';
import { togetherDocs } from '../../shared/petition/commands/together.docs.ts';
import { unprovenDocs } from '../../shared/petition/commands/unproven.docs.ts';
import { type ACTS, commandAt } from '../desk/acts.ts';
import { Acted } from './replies.ts';
import type { Told } from './told.ts';

/** In the order of the document. */
const DOCS = {
  ...answerDocs,
  ...handOverDocs,
  ...pauseDocs,
  ...unprovenDocs,
  ...outsideDocs,
  ...dateDocs,
  ...togetherDocs,
  ...linkDocs,
  ...fileDocs,
  ...redressDocs,
  ...callDocs,
  ...paperDocs,
  ...postDocs,
} satisfies DocsOf<typeof ACTS>;

/** What a command is about and whom it is meant for, by the page where it is sent. */
const ABOUT: Readonly<Record<ContextName, Pick<Told, 'of' | 'meantFor'>>> = {
  petition: { of: 'petition' },
  calls: { of: 'petition' },
  letters: { of: 'letters', meantFor: 'mailRoom' },
  consultation: { of: 'consultation' },
};

/** What each command of staff does and a body that it takes, for the API's document and its tests. */
export const ACTS_TOLD: Readonly<Record<string, Told>> = Object.fromEntries(
  Object.entries(DOCS).map(([name, { ko, en, example }]) => {
    const { context = 'petition' } = commandAt(name) ?? {};
    return [name, { ko, en, body: { ...example }, reply: Acted, ...ABOUT[context] }];
  }),
);
