import type { About } from '../../shared/mail/ses-refusals.ts';
import { deliveryCommands } from '../../shared/petition/commands/delivery.ts';
import { atOnce } from '../../shared/petition/context.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import { tagOf } from './claim.ts';
import type { SendDeps } from './deps.ts';
import { unreached } from './unreached.ts';

/** So long SES is left alone with a notice that it refused for a reason of ours. */
const REST = 60_000;

/**
 * SES said no, and nothing was sent. For the address's sake its person is unreached at once, as after a bounce: the next
 * channel, or somebody calls. For any reason of ours the notices stay pending, one alarm rings, and no petition hears of it.
 */
export async function refusedBySes(
  said: readonly Notice[],
  { about, code }: { readonly about: About; readonly code: string },
  terms: Terms,
  deps: SendDeps,
): Promise<void> {
  const { notices, clock, metrics, log } = deps;
  const now = clock.now();
  const [first] = said;
  const noted = { subject: first?.subject ?? '', notice: first?.id ?? '', code };
  if (about === 'house') {
    for (const notice of said) await notices.putBack(notice, now + REST);
    metrics({ MailsRefused: said.length });
    return log({ message: 'SES refused us', ...noted }, 'ERROR');
  }
  log({ message: 'SES takes no such address', ...noted }, 'WARN');
  for (const notice of said) {
    if (notice.kind === 'date-change')
      await deps.petitions.act(notice.subject, (petition) =>
        deliveryCommands['prior-notice'].decide(
          petition,
          { notice: notice.id, event: 'bounced' },
          atOnce(terms, now),
        ),
      );
    await unreached(notice, bounceOf(notice, now), now, deps);
    // Last: killed in between, it is found again, and the petition does nothing the second time.
    await notices.mark(notice, 'bounced', now);
  }
}

/** A bounce of which no provider tells. */
const bounceOf = (notice: Notice, at: number) =>
  ({
    v: 1,
    type: 'Bounce',
    bounceType: 'Permanent',
    messageId: 'none',
    notice: tagOf(notice).replaceAll('.', '_'),
    at: new Date(at).toISOString(),
  }) as const;
