import type { Log } from '../../shared/lambda/log.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Topics } from '../../shared/ports/topics.ts';
import { countAsking, topicOf } from '../../shared/publications/asked-often.ts';

export interface AskOftenDeps {
  readonly petitions: Pick<Petitions, 'read' | 'content'>;
  readonly topics: Topics;
  readonly terms: TermsReader;
  readonly clock: Clock;
  readonly log: Log;
}

/** A petition asks about something: what several ask about lately, its department is asked to publish (P12.1). */
export async function askOften(subject: string, deps: AskOftenDeps): Promise<void> {
  const { petitions, topics, clock, log } = deps;
  const petition = await petitions.read(subject);
  if (!petition) return log({ message: 'nothing asked', subject });
  const terms = await deps.terms();
  const { department, receivedAt } = petition;
  const content = await petitions.content(subject, wordsOf(petition));
  const chosen = content?.topic;
  const topic = topicOf(terms.office, department, {
    said: `${String(content?.title ?? '')}\n${String(content?.body ?? '')}`,
    ...(typeof chosen === 'string' && { chosen }),
  });
  if (topic === undefined) return log({ message: 'no topic of ours', subject, department });
  const asking = { by: subject, at: receivedAt };
  const isNew = await topics.count(department, topic, (before) =>
    countAsking(before, { department, topic, asking, now: clock.now() }, terms),
  );
  log({ message: isNew ? 'topic counted' : 'topic counted before', subject, department });
}
