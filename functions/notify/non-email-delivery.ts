import type { NoticeContext } from '../../shared/notices/notice.ts';
import { petitionerFacts } from '../../shared/notices/petitioner-facts.ts';
import { petitionerText } from '../../shared/notices/short.ts';
import { otherWayCommands } from '../../shared/petition/commands/other-way.ts';
import { atOnce } from '../../shared/petition/context.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Way } from '../../shared/petition/reach/state.ts';
import { type Providers, wayTo } from '../../shared/petition/reach.ts';
import { addressOf, fieldOf, textsOf } from '../../shared/print/contents.ts';
import { takesTexts } from '../../shared/text/phone.ts';
import { tellAccepted } from './accepted.ts';
import { drop, tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';

const providersOf = ({ texts, faxes }: SendDeps): Providers => ({
  texts: texts !== undefined,
  faxes: faxes !== undefined,
});

/** The way that a claimed notice takes: decided now, when it is sent. Staff are told by mail alone. */
export const wayOf = (
  { notice, petitions: [petition] }: NoticeContext,
  deps: SendDeps,
): Way | undefined => {
  if (notice.to !== 'petitioner') return 'email';
  // Whoever wrote it for somebody else is told once more where they were told before; nobody calls for it.
  if (notice.contactIn !== undefined && petition?.writer) {
    if (petition.writer.email) return 'email';
    return petition.writer.phone && deps.texts ? 'text' : undefined;
  }
  return petition && wayTo(petition, notice.kind, providersOf(deps), notice.instead);
};

/** To a petitioner whom no mail reaches: a text or a fax, else a person calls or posts; with no way left it is dropped. */
export async function otherWay(
  way: Way | undefined,
  context: NoticeContext,
  terms: Terms,
  deps: SendDeps,
): Promise<void> {
  const { notice } = context;
  const { subject, id, kind } = notice;
  if (way === undefined) return drop(notice, 'nobody to tell', deps);
  if (way === 'fax' && deps.faxes) {
    await deps.faxes.fax(subject, id); // which confirms it: until then the claim stands
    return deps.log({ message: 'to be faxed', subject, notice: id, kind });
  }
  if (way === 'text' && (await texted(context, terms, deps))) return;
  const now = deps.clock.now();
  if (way === 'letter' || way === 'fax') {
    await deps.petitions.act(subject, (petition) =>
      otherWayCommands['need-letter'].decide(petition, { notice, way }, atOnce(terms, now)),
    );
    return deps.log({ message: 'the mail room is to send it', subject, notice: id, kind });
  }
  await deps.petitions.act(subject, (petition) =>
    otherWayCommands['need-call'].decide(petition, notice, atOnce(terms, now)),
  );
  deps.log({ message: 'a person is to call', subject, notice: id, kind });
}

/** False when it was refused: then nothing was sent. @throws when that is unknown; the claim stays until its lease. */
async function texted(
  { notice, petitions: [petition] }: NoticeContext,
  terms: Terms,
  deps: SendDeps,
): Promise<boolean> {
  const { petitions, texts, notices, clock, log } = deps;
  const { subject, id, kind } = notice;
  if (!petition) return false;
  const submission = await petitions.content(subject, addressOf(notice, petition));
  const to = fieldOf(submission, 'phone');
  const said = await textsOf(notice, petition, deps);
  const facts = petitionerFacts(petition, notice, terms, said);
  if (!texts || to === undefined || !takesTexts(to) || !facts) return false;
  const text = petitionerText(facts, { link: deps.textLinks });
  if ((await texts.send({ to, text, reference: tagOf(notice) })) === 'refused') {
    log({ message: 'text refused', subject, notice: id, kind });
    return false;
  }
  await notices.mark(notice, 'sent', clock.now());
  log({ message: 'texted', subject, notice: id, kind });
  await tellAccepted([notice], deps);
  return true;
}
