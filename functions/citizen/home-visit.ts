import { iso } from '../../shared/lambda/iso.ts';
import { visitorShown } from '../../shared/notices/home-visit-facts.ts';
import { officeIn } from '../../shared/organization/office-in.ts';
import { visitedCommands } from '../../shared/petition/commands/home-visit.ts';
import { toldHomeVisit } from '../../shared/petition/home-visit.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { type ActView, actOf, beforeAct } from './act-page.ts';
import { homeVisitPage } from './pages/home-visit.ts';
import { photoAddress } from './photo-address.ts';
import { photoShown } from './visitor-photo.ts';

const MOST_BYTES = 5_000;

const reads = (petition: Petition): string | undefined => toldHomeVisit(petition)?.purpose;

/** GET /petitions/{number}/home-visit: why, when and who, and where it is allowed or refused. It changes nothing. */
export const beforeHomeVisit = beforeAct({
  leads: '/home-visit',
  reads,
  sees: photoShown,
  page: homeVisitPage,
  json: visitJson,
});

function visitJson({ petition, at, terms, text, photoOf }: ActView): object {
  const visit = toldHomeVisit(petition);
  if (!visit) return {};
  const { id, plan, from, until, answer, estimate, arrivedAt, doneAt, endedAt } = visit;
  const office = officeIn(terms.office, petition.language);
  const visitor = visitorShown(petition, id, at, { office, charter: terms.charter });
  const instants = { estimate, arrivedAt, doneAt, endedAt };
  return {
    ...{ visit: id, plan, from: iso(from), until: iso(until), answer: answer?.what ?? 'open' },
    ...(text !== undefined && { purpose: text }),
    ...(visitor && {
      visitor: {
        ...visitor,
        ...(photoOf !== undefined && { photo: photoAddress(petition.number) }),
      },
    }),
    ...Object.fromEntries(
      Object.entries(instants).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, iso(value)]],
      ),
    ),
  };
}

/** All but the command: of each press the page is the same, and is where it leads. */
const press = (act: keyof typeof visitedCommands) => ({
  act,
  most: MOST_BYTES,
  leadsTo: '/home-visit',
  logged: { message: 'home visit', act },
  reads,
  sees: photoShown,
  page: homeVisitPage,
  json: () => ({}),
});

/** POST /petitions/{number}/home-visit: yes or no, by one press; no again at any time before the visitor is there (P3.4). */
export const answerOfCitizen = actOf({
  ...press('home-visit'),
  command: visitedCommands['home-visit'],
});

/** POST /petitions/{number}/home-visit/put-off: by law, to a day of their own wish. */
export const putOffOfCitizen = actOf({
  ...press('home-visit-put-off'),
  command: visitedCommands['home-visit-put-off'],
});

/** POST /petitions/{number}/home-visit/arrival: the digits that the visitor read out (P4.1, P4.3). */
export const codeOfVisitor = actOf({
  ...press('home-visit-code'),
  command: visitedCommands['home-visit-code'],
});

/** POST /petitions/{number}/home-visit/breach: somebody came without consent, began unknown, or nobody came. */
export const breachOfCitizen = actOf({
  ...press('home-visit-breach'),
  command: visitedCommands['home-visit-breach'],
});
