import { eachRecord } from '../../shared/lambda/batch.ts';
import type { Log } from '../../shared/lambda/log.ts';
import { FaxMessage } from '../../shared/messages/messages.ts';
import { missedCommands } from '../../shared/petition/commands/missed.ts';
import { atOnce } from '../../shared/petition/context.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { FaxMessages } from '../../shared/petition/faxes.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { NoticeStore } from '../../shared/ports/notices.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import { documentOf, type LetterDeps } from '../../shared/print/letter-document.ts';
import { tellAccepted } from './accepted.ts';
import { tagOf } from './claim.ts';

export type FaxDeps = LetterDeps & {
  readonly petitions: Petitions;
  readonly notices: Pick<NoticeStore, 'read' | 'mark'>;
  readonly terms: TermsReader;
  /** Undefined where no provider is configured: then nothing asks for a fax. */
  readonly faxes?: FaxMessages;
  readonly log: Log;
};

/**
 * Makes a document of a claimed notice and faxes it. Comes the message twice, the notice is no longer claimed, or the
 * provider knows its reference. A number that is refused closes that way, and the next one is taken.
 */
export const faxHandler = (deps: FaxDeps) =>
  eachRecord(
    FaxMessage,
    async ({ subject, notice: id }) => {
      const { notices, petitions, faxes, clock, log } = deps;
      const notice = await notices.read({ subject, id });
      if (notice?.state !== 'claimed')
        return log({ message: 'nothing to fax', subject, notice: id });
      const [petition, terms] = await Promise.all([petitions.read(subject), deps.terms()]);
      const document = petition && (await documentOf(petition, notice, 'fax', terms, deps));
      const { fax: to, pdf, pages } = document ?? {};
      if (!faxes || to === undefined || !pdf || pages === undefined)
        return await missed(notice, 'nothing to fax it with', terms, deps);
      const outcome = await faxes.send({ to, pdf, pages, reference: tagOf(notice) });
      if (outcome === 'refused') return await missed(notice, 'fax refused', terms, deps);
      await notices.mark(notice, 'sent', clock.now());
      log({ message: 'faxed', subject, notice: id, kind: notice.kind, pages });
      await tellAccepted([notice], deps);
    },
    deps.log,
  );

/** Told the petition before the notice is marked: a try that dies between the two does both again. */
async function missed(notice: Notice, message: string, terms: Terms, deps: FaxDeps): Promise<void> {
  const { notices, petitions, clock, log } = deps;
  const { subject, id, kind } = notice;
  const at = clock.now();
  await petitions.act(subject, (petition) =>
    missedCommands.missed.decide(
      petition,
      { notice, way: 'fax', because: 'bounced' },
      atOnce(terms, at),
    ),
  );
  await notices.mark(notice, 'bounced', at);
  log({ message, subject, notice: id, kind });
}
