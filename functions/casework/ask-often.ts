import * as z from 'zod/mini';
import type { Log } from '../../shared/lambda/log.ts';
import { togetherOf } from '../../shared/petition/collaboration.ts';
import { spokenReports } from '../../shared/petition/conduct.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { TermsReader } from '../../shared/ports/office.ts';
import type { Petitions } from '../../shared/ports/petitions.ts';
import type { Topics } from '../../shared/ports/topics.ts';
import { contactsOf } from '../../shared/privacy/person.ts';
import { type Asking, countAsking, topicOf } from '../../shared/publications/asked-often.ts';

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
  if (!petition || !isAsking(petition)) return log({ message: 'nothing asked', subject });
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
  const isNew = await topics.count(department, topic, async (before) => {
    const toCount = { department, topic, asking, now: clock.now() };
    const counted = countAsking(before, toCount, terms);
    if (!counted?.publication) return counted;
    // Only what would open something is worth reading them all again.
    const apart = await apartIn([...before.askings, asking], petitions);
    return countAsking(before, { ...toCount, apart }, terms);
  });
  log({ message: isNew ? 'topic counted' : 'topic counted before', subject, department });
}

/** It asks us something of its own: it was not taken back or passed on, is no duplicate, and complains of nobody's conduct. */
const isAsking = (petition: Petition): boolean =>
  !['withdrawn', 'transferred'].includes(petition.status) &&
  petition.abusive === undefined &&
  petition.movedTo === undefined &&
  togetherOf(petition).parent === undefined &&
  spokenReports(petition).length === 0;

/** Of these petitions those that ask nothing any more, and of each petitioner all but the first. What they gave is kept nowhere. */
async function apartIn(
  askings: readonly Asking[],
  { read, content }: AskOftenDeps['petitions'],
): Promise<ReadonlySet<string>> {
  const apart = new Set<string>();
  const known = new Set<string>();
  for (const { by } of askings.toSorted((a, b) => a.at - b.at)) {
    const petition = await read(by);
    const asks = petition !== undefined && isAsking(petition);
    const contacts = asks ? waysIn(await content(by, wordsOf(petition))) : [];
    if (!asks || contacts.some((one) => known.has(one))) apart.add(by);
    // Whoever gave two ways once is known by either.
    for (const one of contacts) known.add(one);
  }
  return apart;
}

/** How whoever wrote it can be reached; none of what was kept without. */
function waysIn(content: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const { success, data } = Reachable.safeParse(content?.petitioner);
  return success ? contactsOf(data) : [];
}
const Reachable = z.object({ email: z.optional(z.string()), phone: z.optional(z.string()) });
