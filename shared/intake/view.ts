import { iso } from '../lambda/iso.ts';
import { inChargeOf } from '../organization/in-charge.ts';
import type { Office } from '../organization/office.ts';
import { officeIn } from '../organization/office-in.ts';
import type { Petition } from '../petition/petition.ts';
import { foremost } from '../petition/pledge.ts';

/** What the citizen is told at the receipt. */
export function receiptView(
  petition: Petition,
  { office: whole, accessCode, linkBase }: { office: Office; accessCode: string; linkBase: string },
) {
  const { language } = petition;
  const office = officeIn(whole, language);
  const { department, person } = inChargeOf(office, petition);
  const answerBy = foremost(petition.pledges);
  return {
    number: petition.number,
    accessCode,
    status: petition.status,
    receivedAt: iso(petition.receivedAt),
    dueAt: answerBy && iso(answerBy.dueAt),
    actBy: answerBy && iso(answerBy.actBy),
    department: { id: petition.department, name: department?.name[language] },
    assignee: {
      name: person?.name,
      role: person?.role[language],
      phone: person?.phone ?? department?.phone,
    },
    pledges: petition.pledges.map(({ id, clause, state, dueAt, actBy }) => ({
      id,
      clause,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
    })),
    statusUrl: `${linkBase}/petitions/${petition.number}`,
  };
}
