import { explain, explanation } from '../../shared/charter/explain.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Language } from '../../shared/lambda/problem.ts';
import type { PetitionEvent } from '../../shared/petition/events.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { authenticated, codeOf } from './code.ts';
import { helpOf } from './contact.ts';
import type { DeskDeps } from './deps.ts';
import { page, wantsPage } from './page.ts';
import { codePage } from './pages/code.ts';
import { type StatusView, statusPage } from './pages/status.ts';
import { factText } from './pages/words.ts';

/** GET /petitions/{number}: what was promised, what was kept, what happened, what was answered. */
export async function status(
  event: HttpEvent,
  language: Language,
  deps: DeskDeps,
): Promise<HttpReply> {
  const given = codeOf(event);
  if (given === undefined && wantsPage(event)) {
    // Nothing is looked up: the page cannot tell whether there is such a petition.
    const number = event.pathParameters?.number ?? '';
    return page(200, language, codePage({ number, language, help: await helpOf(deps) }));
  }
  const petition = await authenticated(event, given ?? '', deps);
  const view = await viewOf(petition, deps);
  if (wantsPage(event)) return page(200, petition.language, statusPage(view));
  return json(200, {
    number: petition.number,
    status: petition.status,
    receivedAt: iso(petition.receivedAt),
    pledges: view.pledges.map(({ pledge: { id, clause, state, dueAt, actBy }, said }) => ({
      id,
      clause,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
      explanation: said,
    })),
    history: view.history.map(({ at, type, text }) => ({ at: iso(at), type, text })),
    answers: view.answers.map(({ at, text }) => ({ at: iso(at), text })),
  });
}

async function viewOf(petition: Petition, deps: DeskDeps): Promise<StatusView> {
  const { language, legalKind, number } = petition;
  const [terms, facts] = await Promise.all([deps.terms(), deps.petitions.history(number)]);
  const { charter, calendar, office } = terms;
  // A task of ours is no promise to them; that they were called stands in the history.
  const promised = petition.pledges.filter(({ task }) => task === undefined);
  const pledges = promised.map((pledge) => {
    const derivation = explain(pledge.rule, pledge.startsAt, charter, calendar, legalKind);
    return {
      pledge,
      said: derivation.dueAt === pledge.dueAt ? explanation(derivation, language) : [],
      quotation: charter.pledges.find(({ id }) => id === pledge.terms)?.quotation[language],
    };
  });
  const answers = await Promise.all(
    facts.filter(isAnswer).map(async ({ at, answer }) => {
      const content = await deps.petitions.content(number, answer);
      return { at, text: String(content?.text ?? '') };
    }),
  );
  const department = office.departments.find(({ id }) => id === petition.department);
  const person = office.people.find(({ id }) => id === petition.assignee);
  return {
    petition,
    department: department?.name[language] ?? '',
    assignee: person?.name ?? '',
    phone: person?.phone ?? department?.phone ?? office.corporation.phone,
    pledges,
    history: facts.flatMap((fact) => {
      const text = factText(fact, language);
      return text === undefined ? [] : [{ at: fact.at, type: fact.type, text }];
    }),
    answers,
  };
}

const isAnswer = (
  fact: PetitionEvent,
): fact is Extract<PetitionEvent, { type: 'PetitionAnswered' }> => fact.type === 'PetitionAnswered';
