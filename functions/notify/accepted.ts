import type { TermsReader } from '../../shared/aws/office.ts';
import { onPriorNotice } from '../../shared/petition/decide/delivery.ts';
import type { Clock, Notice, Petitions } from '../../shared/petition/ports.ts';

/** SES took a prior notice: from now on a break waits for what becomes of it. */
export const tellAccepted =
  (petitions: Petitions, terms: TermsReader, clock: Clock) =>
  async (sent: readonly Notice[]): Promise<void> => {
    for (const { kind, subject, id } of sent) {
      if (kind !== 'date-change') continue;
      const at = clock.now();
      const current = await terms();
      await petitions.act(subject, (petition) =>
        onPriorNotice(petition, { notice: id, event: 'accepted', at }, at, current),
      );
    }
  };
