import { deliveryCommands } from '../../shared/petition/commands/delivery.ts';
import { atOnce } from '../../shared/petition/context.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** SES took a prior notice: a break waits for what becomes of it. Or a request to supplement: the clocks stand still. */
export async function tellAccepted(
  sent: readonly Notice[],
  { petitions, terms, clock }: Pick<SendDeps, 'petitions' | 'terms' | 'clock'>,
): Promise<void> {
  for (const { kind, subject, id } of sent) {
    if (kind !== 'date-change' && kind !== 'supplement') continue;
    const at = clock.now();
    const context = atOnce(await terms(), at);
    await petitions.act(subject, (petition) =>
      kind === 'supplement'
        ? deliveryCommands['supplement-sent'].decide(petition, { notice: id }, context)
        : deliveryCommands['prior-notice'].decide(
            petition,
            { notice: id, event: 'accepted' },
            context,
          ),
    );
  }
}
