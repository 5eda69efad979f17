import { iso } from '../../../shared/lambda/iso.ts';
import { togetherOf } from '../../../shared/petition/collaboration.ts';
import { templateNames } from '../commands/template.ts';
import { approvalTextIn } from '../pages/petition/approval.ts';
import type { PetitionFacts } from '../pages/petition/view.ts';

/** What the page's JSON twin says of colleagues, of kindred petitions, and of templates. */
export function togetherJson(view: PetitionFacts) {
  const { petition, others, terms, language } = view;
  const { consultations, approval, parent, children } = togetherOf(petition);
  return {
    consultations: consultations.map(({ id, person, department, askedAt, state, target }) => {
      const dueAt = petition.pledges.find((pledge) => pledge.id === target)?.dueAt;
      const due = dueAt === undefined ? {} : { dueAt: iso(dueAt) };
      return { id, person, department, askedAt: iso(askedAt), state, ...due };
    }),
    ...(approval && {
      approval: {
        state: approval.state,
        hash: approval.hash,
        approver: approval.approver,
        text: approvalTextIn(view),
      },
    }),
    ...(parent !== undefined && { parent }),
    duplicates: children,
    samePerson: others.map(({ number, receivedAt, alike }) => ({
      number,
      receivedAt: iso(receivedAt),
      alike: Math.round(alike * 100) / 100,
    })),
    templates: templateNames(petition, terms.office, language).map(([id, name]) => ({ id, name })),
  };
}
