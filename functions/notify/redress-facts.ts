import type { ApologyFacts, ExplanationFacts } from '../../shared/notices/objection-facts.ts';
import type { Office } from '../../shared/organization/office.ts';
import { givenAt } from '../../shared/petition/given.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Said } from '../../shared/petition/state-reach.ts';
import { isMidnight } from '../../shared/text/dates.ts';
import { contactOf } from './contact.ts';

/** What a mail after an objection says; undefined once a newer objection has taken its place. */
export function redressFacts(
  petition: Petition,
  notice: Said,
  office: Office,
  { text, objectionUrl }: { readonly text: string; readonly objectionUrl: string },
): ExplanationFacts | ApologyFacts | undefined {
  const { objection, assignee, department } = petition;
  const answeredAt = givenAt(petition);
  const explanation = objection?.explanation;
  if (notice.kind === 'apology')
    return {
      kind: 'apology',
      words: text,
      speaker: contactOf(office, notice.because ?? assignee),
      objectionUrl,
    };
  // Said again another way it has another id; what an older objection made is older than this explanation.
  if (!explanation || notice.createdAt < explanation.at || objection.dueAt === undefined)
    return undefined;
  const { at, by, stage, reason, sentence, newDueAt } = explanation;
  const head = office.departments.find(({ id }) => id === department)?.head ?? assignee;
  return {
    kind: 'explanation',
    dueAt: objection.dueAt,
    endOfDay: isMidnight(objection.dueAt),
    explainedAt: at,
    stage,
    ...(reason !== undefined && { reason }),
    ...(sentence !== undefined && { sentence: text }),
    ...(newDueAt !== undefined && { newDueAt }),
    ...(stage === 'answered' && answeredAt !== undefined && { answeredAt }),
    responsible: contactOf(office, head),
    speaker: contactOf(office, by),
    objectionUrl,
  };
}
