import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import type { SendDeps } from './deps.ts';

/** SES took a prior notice: from now on a break waits for what becomes of it. */
export async function tellAccepted(
  sent: readonly Notice[],
  { petitions, terms, clock }: Pick<SendDeps, 'petitions' | 'terms' | 'clock'>,
): Promise<void> {
  for (const { kind, subject, id } of sent) {
    if (kind !== 'date-change') continue;
    const at = clock.now();
    const current = await terms();
    await petitions.act(subject, (petition) =>
      onPriorNotice(petition, { notice: id, event: 'accepted', at }, at, current),
    );
  }
}
