import type { ApologyFacts, ExplanationFacts } from '../../shared/notices/objection-facts.ts';
import type { Office } from '../../shared/organization/office.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Notice } from '../../shared/petition/ports.ts';
import { isMidnight } from '../../shared/text/dates.ts';
import { contactOf } from './contact.ts';

/** What a mail after an objection says; undefined once a newer objection has taken its place. */
export function redressFacts(
  petition: Petition,
  notice: Notice,
  office: Office,
  { text, objectionUrl }: { readonly text: string; readonly objectionUrl: string },
): ExplanationFacts | ApologyFacts | undefined {
  const { objection, assignee, answeredAt, department } = petition;
  const explanation = objection?.explanation;
  if (notice.kind === 'apology')
    return {
      kind: 'apology',
      words: text,
      speaker: contactOf(office, notice.because ?? assignee),
      objectionUrl,
    };
  if (explanation?.notice !== notice.id || objection?.dueAt === undefined) return undefined;
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
