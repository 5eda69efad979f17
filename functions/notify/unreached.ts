import { createHash } from 'node:crypto';
import type { MailNews } from '../../shared/messages/messages.ts';
import { headOf } from '../../shared/organization/presence.ts';
import { missedCommands } from '../../shared/petition/commands/missed.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import type { DeliveryDeps } from './delivery-deps.ts';

interface Deps extends Pick<DeliveryDeps, 'petitions' | 'terms' | 'clock'> {
  readonly notices: Pick<DeliveryDeps['notices'], 'add'>;
}

/**
 * A mail came back or was complained about. Of a petitioner the petition decides what comes next; of a person of ours
 * the head hears it. Asked at each such news: both do nothing the second time.
 */
export async function unreached(
  notice: Notice,
  { type, way }: MailNews,
  at: number,
  { petitions, notices, terms, clock }: Deps,
): Promise<void> {
  const complained = type === 'Complaint';
  if (!complained && type !== 'Bounce' && type !== 'Reject') return;
  const current = await terms();
  const now = clock.now();
  // The writer of what somebody else has taken over: that way is nobody's any more.
  if (notice.contactIn !== undefined) return;
  if (notice.to === 'petitioner') {
    const because = complained ? 'complained' : 'bounced';
    await petitions.act(notice.subject, (petition) =>
      missedCommands.missed.decide(
        petition,
        { notice, way: way ?? 'email', because },
        { ...current, at, now },
      ),
    );
  } else if (type === 'Bounce') await tellHead(notice, now, current, notices);
}

/** Once an address: the notice's own key is made of it, so a corrected address that is wrong again is told again. */
async function tellHead(
  notice: Notice,
  now: number,
  { office }: Terms,
  notices: Deps['notices'],
): Promise<void> {
  const person = office.people.find(({ id }) => id === notice.to);
  if (!person) return; // no longer in the office data: nobody's address to correct
  const others = [headOf(office, person.department, now), office.dutyOfficer, office.director];
  const to = others.find((id) => id !== person.id);
  if (to === undefined) return;
  const address = createHash('sha256').update(person.email).digest('hex').slice(0, 8);
  await notices.add(`address-${address}`, person.id, {
    kind: 'wrong-address',
    to,
    recipientIs: 'head',
    about: person.id,
    because: petitionOf(notice),
  });
}

/** A list names its petitions itself: that of a day, and what lies open when somebody goes or comes back. */
const petitionOf = ({ subject, because = '' }: Notice): string =>
  [subject, ...because.split(' ')].find((id) => PETITION_FORM.test(id)) ?? '';
