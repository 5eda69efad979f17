import { petitionerText } from '../../shared/notices/short.ts';
import { needCall } from '../../shared/petition/decide/reach.ts';
import type { Terms } from '../../shared/petition/ports.ts';
import { type Way, wayTo } from '../../shared/petition/reach.ts';
import { tellAccepted } from './accepted.ts';
import { drop, tagOf } from './claim.ts';
import { addressOf, fieldOf, textsOf } from './contents.ts';
import type { SendDeps } from './deps.ts';
import { petitionerMail } from './facts.ts';
import type { Telling } from './telling.ts';

/** The way that a claimed notice takes: decided now, when it is sent. Staff are told by mail alone. */
export const wayOf = (
  { notice, petitions: [petition] }: Telling,
  { texts }: SendDeps,
): Way | undefined => {
  if (notice.to !== 'petitioner') return 'email';
  // Whoever wrote it for somebody else is told once more where they were told before; nobody calls for it.
  if (notice.contactIn !== undefined && petition?.writer) {
    if (petition.writer.email) return 'email';
    return petition.writer.phone && texts ? 'text' : undefined;
  }
  return petition && wayTo(petition, texts !== undefined, notice.instead);
};

/** To a petitioner whom no mail reaches: a text, else a person calls; with no way left it is dropped. */
export async function otherWay(
  way: Way | undefined,
  telling: Telling,
  terms: Terms,
  deps: SendDeps,
): Promise<void> {
  const { notice } = telling;
  const { subject, id, kind } = notice;
  if (way === undefined) return drop(notice, 'nobody to tell', deps);
  if (way === 'text' && (await texted(telling, terms, deps))) return;
  await deps.petitions.act(subject, (petition) =>
    needCall(petition, notice, deps.clock.now(), terms),
  );
  deps.log({ message: 'a person is to call', subject, notice: id, kind });
}

/** False when it was refused: then nothing was sent. @throws when that is unknown; the claim stays until its lease. */
async function texted(
  { notice, petitions: [petition] }: Telling,
  terms: Terms,
  deps: SendDeps,
): Promise<boolean> {
  const { petitions, texts, notices, clock, log } = deps;
  const { subject, id, kind } = notice;
  if (!petition) return false;
  const submission = await petitions.content(subject, addressOf(notice, petition));
  const to = fieldOf(submission, 'phone');
  const said = await textsOf(notice, petition, deps);
  const text = petitionerMail(petition, notice, terms, said, petitionerText);
  if (!texts || to === undefined || text === undefined) return false;
  if ((await texts.send({ to, text, reference: tagOf(notice) })) === 'refused') {
    log({ message: 'text refused', subject, notice: id, kind });
    return false;
  }
  await notices.mark(notice, 'sent', clock.now());
  log({ message: 'texted', subject, notice: id, kind });
  await tellAccepted([notice], deps);
  return true;
}
