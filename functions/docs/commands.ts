import { answerDocs } from '../../shared/petition/commands/answer.docs.ts';
import {
  apologyWishDocs,
  apologyWishSaidDocs,
} from '../../shared/petition/commands/apology-wish.docs.ts';
import { askingDocs } from '../../shared/petition/commands/asking.docs.ts';
import { callbackDocs, callbackWishDocs } from '../../shared/petition/commands/callback.docs.ts';
import { callDocs } from '../../shared/petition/commands/called.docs.ts';
import { togetherDocs } from '../../shared/petition/commands/collaboration.docs.ts';
import type { ContextName } from '../../shared/petition/commands/command.ts';
import type { DocsOf } from '../../shared/petition/commands/command-docs.ts';
import { compensationDocs } from '../../shared/petition/commands/compensation.docs.ts';
import { conductDocs, reportDocs } from '../../shared/petition/commands/conduct.docs.ts';
import { counterVisitDocs } from '../../shared/petition/commands/counter-visit.docs.ts';
import { dateDocs } from '../../shared/petition/commands/dates.docs.ts';
import { dissentDocs } from '../../shared/petition/commands/dissent.docs.ts';
import { fileDocs } from '../../shared/petition/commands/file.docs.ts';
import { handOverDocs } from '../../shared/petition/commands/hand-over.docs.ts';
import { homeVisitDocs, visitedDocs } from '../../shared/petition/commands/home-visit.docs.ts';
import { improvementDocs, wishSaidDocs } from '../../shared/petition/commands/improvement.docs.ts';
import { linkDocs } from '../../shared/petition/commands/link.docs.ts';
import { movePaperDocs } from '../../shared/petition/commands/move-paper.docs.ts';
import { outsideDocs } from '../../shared/petition/commands/outside.docs.ts';
import { paperDocs } from '../../shared/petition/commands/paper.docs.ts';
import { pauseDocs } from '../../shared/petition/commands/pauses.docs.ts';
import { postDocs } from '../../shared/petition/commands/posted.docs.ts';
import { readBackDocs } from '../../shared/petition/commands/read-back.docs.ts';
import { redressDocs } from '../../shared/petition/commands/redress.docs.ts';
import { Acted } from '../../shared/petition/commands/replies.ts';
import { secondLookDocs } from '../../shared/petition/commands/second-look.docs.ts';
import { speechDocs } from '../../shared/petition/commands/speak.docs.ts';
import {
  standingWishDocs,
  standingWishSaidDocs,
} from '../../shared/petition/commands/standing-wishes.docs.ts';
import { supplyDocs } from '../../shared/petition/commands/supply.docs.ts';
import { takeOverDocs } from '../../shared/petition/commands/take-over.docs.ts';
import { unprovenDocs } from '../../shared/petition/commands/unproven.docs.ts';
import { visitDocs, visitorDocs } from '../../shared/petition/commands/visit.docs.ts';
import type { COMMANDS } from '../../shared/petition/commands.ts';
import { commandAt } from '../staff/commands/staff-commands.ts';
import type { Told } from './endpoint-doc.ts';

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
  ...conductDocs,
  ...secondLookDocs,
  ...callDocs,
  ...callbackDocs,
  ...paperDocs,
  ...movePaperDocs,
  ...postDocs,
  ...visitDocs,
  ...counterVisitDocs,
  ...homeVisitDocs,
  ...compensationDocs,
  ...wishSaidDocs,
  ...apologyWishSaidDocs,
  ...standingWishSaidDocs,
} satisfies DocsOf<typeof COMMANDS.staff>;

/** What a command is about and whom it is meant for, by the page where it is sent. */
const ABOUT: Readonly<Record<ContextName, Pick<Told, 'of' | 'meantFor'>>> = {
  petition: { of: 'petition' },
  keying: { of: 'petition' },
  calls: { of: 'petition' },
  letters: { of: 'letters', meantFor: 'mailRoom' },
  consultation: { of: 'consultation' },
};

/** In the order of the list. */
const CITIZENS_DOCS = {
  ...speechDocs,
  ...supplyDocs,
  ...dissentDocs,
  ...reportDocs,
  ...takeOverDocs,
  ...improvementDocs,
  ...apologyWishDocs,
  ...visitorDocs,
  ...callbackWishDocs,
  ...standingWishDocs,
  ...visitedDocs,
  ...askingDocs,
  ...readBackDocs,
} satisfies DocsOf<typeof COMMANDS.citizen>;

interface Docs extends Pick<Told, 'ko' | 'en' | 'reply' | 'status'> {
  readonly example?: object;
}
const toldOf = ({ example, reply = Acted, ...docs }: Docs): Told => ({
  ...docs,
  reply,
  ...(example && { body: { ...example } }),
});

/** What each command of staff does and a body that it takes, for the API's document and its tests. */
export const ACTS_TOLD: Readonly<Record<string, Told>> = Object.fromEntries(
  Object.entries(DOCS).map(([name, docs]) => {
    const { context = 'petition' } = commandAt(name) ?? {};
    return [name, { ...toldOf(docs), ...ABOUT[context] }];
  }),
);

/** The same of a petitioner's. */
export const citizensTold = (name: keyof typeof CITIZENS_DOCS): Told => toldOf(CITIZENS_DOCS[name]);
