import type { TopicCount } from '../publications/asked-often.ts';
import type { PublicationBeside } from '../publications/register.ts';

export interface TopicDecision {
  readonly after: TopicCount;
  readonly publication?: PublicationBeside;
}

/** What petitions ask about, by department and topic: numbers and instants, never a text. */
export interface Topics {
  /**
   * Reads the count, decides, and writes it with the publication that it opens: both stand, or neither. False where nothing was
   * to be written. @throws Busy when others count the same topic all the time.
   */
  count(
    department: string,
    topic: string,
    decide: (before: TopicCount) => Promise<TopicDecision | undefined>,
  ): Promise<boolean>;
}
