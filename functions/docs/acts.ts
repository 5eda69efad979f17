import { answerDocs } from '../desk/acts/answer.docs.ts';
import { callDocs } from '../desk/acts/called.docs.ts';
import type { ContextName } from '../../shared/petition/commands/command.ts';
import type { DocsOf } from '../desk/acts/command-docs.ts';
import { dateDocs } from '../desk/acts/dates.docs.ts';
import { fileDocs } from '../desk/acts/file.docs.ts';
import { handOverDocs } from '../desk/acts/hand-over.docs.ts';
import { linkDocs } from '../desk/acts/link.docs.ts';
import { outsideDocs } from '../desk/acts/outside.docs.ts';
import { paperDocs } from '../desk/acts/paper.docs.ts';
import { pauseDocs } from '../desk/acts/pauses.docs.ts';
import { postDocs } from '../desk/acts/posted.docs.ts';
import { redressDocs } from '../desk/acts/redress.docs.ts';
import { togetherDocs } from '../desk/acts/together.docs.ts';
import { unprovenDocs } from '../desk/acts/unproven.docs.ts';
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
