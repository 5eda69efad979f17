import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf } from '../../../shared/lambda/body.ts';
import { type HttpEvent, type HttpReply, json, Refused } from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { plainNumber, readPetitionNumber } from '../../../shared/petition/number.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { slowed } from '../../../shared/requests/slowed.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm } from '../../../shared/web/request.ts';
import { bearer } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { visitorCheckPage } from '../pages/visitor-check.ts';
import { CheckBody } from './check-body.ts';
import { type Checked, checkedVisitor } from './checked.ts';

const MOST_BYTES = 2000;
/** Answers without a visitor that one person gets within the hour: enough for what is misheard, too few to guess a card. */
export const MOST_MISSED = 30;

/**
 * POST /desk/visits: whether the visitor whose card somebody reads out at the representative number is ours (P4.3). Nothing else of the
 * petition is shown, so whoever answers the telephone need not have it; neither number stands in an address or a log.
 * @throws Refused (422) for a receipt number whose digits do not agree, where no page is asked for; (429) for too many misses in an hour
 */
export async function checkVisitor(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  const typed = bodyOf(event, CheckBody, language, MOST_BYTES, 'invalid-fields');
  const read = readPetitionNumber(plainNumber(typed.receipt));
  if ('wrong' in read) {
    if (!isForm(event)) throw new Refused('invalid-fields', [{ name: 'receipt', reason: '' }]);
    return page(422, language, visitorCheckPage({ language, typed, answer: 'misheard' }));
  }
  const now = deps.clock.now();
  const budget = `visitor#${person}`;
  if ((await deps.tries.count(budget, now)) >= MOST_MISSED)
    throw slowed(now, 'visitor-asked-enough');
  const terms = await deps.terms();
  const office = officeIn(terms.office, language);
  const petition = await deps.petitions.read(read.number);
  const checked = checkedVisitor(petition, typed.pass, now, { ...terms, office });
  if (checked.answer === 'no') await deps.tries.add(budget, now);
  deps.log({ message: 'visitor checked', by: person, purpose: 'caller', answer: checked.answer });
  if (!isForm(event)) return json(200, twinOf(checked));
  return page(200, language, visitorCheckPage({ language, typed, office, now, ...checked }));
}

const twinOf = (checked: Checked) =>
  checked.answer === 'no'
    ? { answer: checked.answer }
    : {
        answer: checked.answer,
        visitor: {
          ...{ name: checked.visitor.name, department: checked.visitor.department },
          ...{ from: iso(checked.visit.from), until: iso(checked.visit.until) },
        },
      };
