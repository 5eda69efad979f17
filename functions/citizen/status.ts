import type { Language } from '../../shared/kernel/language.ts';
import { type HttpEvent, type HttpReply, json } from '../../shared/lambda/http.ts';
import { iso } from '../../shared/lambda/iso.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { Visit } from '../../shared/petition/visit/state.ts';
import { isUnderFinding, standingFinding } from '../../shared/petition/visit.ts';
import type { Utterance } from '../../shared/presentation/conversation.ts';
import { page } from '../../shared/web/page.ts';
import { isFromElsewhere, wantsPage } from '../../shared/web/request.ts';
import { authenticated, codeAsked, codeOf } from './access-code.ts';
import type { CitizenDeps } from './deps.ts';
import { doneIn } from './done.ts';
import type { ImprovementView as Improvement } from './improvement.ts';
import { reachedBy } from './objection.ts';
import { headline } from './pages/headline.ts';
import { nextSentences } from './pages/next-steps.ts';
import { keptPapers } from './pages/original-files.ts';
import { type Shown, statusPage } from './pages/status.ts';
import { type StatusView, statusView } from './status-view.ts';

/** GET /petitions/{number}: what was promised, what was kept, what happened, what was answered, what comes next. */
export async function status(
  event: HttpEvent,
  language: Language,
  deps: CitizenDeps,
): Promise<HttpReply> {
  const asked = await codeAsked(event, language, deps);
  if (asked) return asked;
  const known = await authenticated(event, codeOf(event) ?? '', deps);
  // What another site opened was not asked for by the petitioner: it tells nobody that they read it.
  const petition = isFromElsewhere(event) ? known : await reachedBy(known, deps);
  const view = await statusView(petition, deps);
  if (!wantsPage(event)) return json(200, statusBody(view));
  const done = doneIn(event.queryStringParameters?.done, view);
  return page(200, petition.language, statusPage(view, { done }));
}

function statusBody(view: StatusView) {
  const { number, status: stands, receivedAt, rating } = view.petition;
  const { person } = view;
  return {
    number,
    status: stands,
    receivedAt: iso(receivedAt),
    headline: headline(view.petition, view.now),
    next: nextSentences(view),
    department: person.department[view.petition.language],
    assignee: {
      name: person.name,
      phone: person.phone,
      ...(person.away && { away: awayTwin(person.away) }),
    },
    ...(view.sent && { sent: { title: view.sent.title, text: view.sent.text } }),
    pledges: view.pledges.map(({ pledge: { id, clause, state, dueAt, actBy }, said }) => ({
      id,
      clause,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
      explanation: said,
    })),
    history: view.history.map(({ at, type, text }) => ({ at: iso(at), type, text })),
    answers: view.said.filter(({ what }) => what === 'answer').map(written),
    messages: view.said
      .filter(({ what }) => what === 'message' || what === 'sentence')
      .map((one) => ({ ...written(one), by: one.by })),
    attachments: view.attachments,
    papers: keptPapers(view.petition, view.now),
    ...supplementBody(view),
    ...(view.petition.appeal && {
      appeal: {
        at: iso(view.petition.appeal.at),
        outcome: view.petition.appeal.outcome ?? 'open',
      },
    }),
    ...(view.improvements.length > 0 && { improvements: view.improvements.map(improvementTwin) }),
    ...(view.petition.visits && { visits: view.petition.visits.map(visitTwin) }),
    ...(view.readBacks.length > 0 && {
      readBacks: view.readBacks.map(({ card: { id, at, answer = 'open' }, text }) => ({
        ...{ readBack: id, at: iso(at), sentence: text, answer },
      })),
    }),
    ...(rating && { rating: { answer: rating.answer, solved: rating.solved } }),
  };
}

/** What was found of a second visit, and what the citizen has of it by now. */
const visitTwin = (visit: Visit) => {
  const { id, day, at, apologisedAt, compensation, delayedUntil } = visit;
  const found = isUnderFinding(visit) ? 'open' : (standingFinding(visit)?.outcome ?? 'open');
  return {
    ...{ id, day, at: iso(at), found },
    ...(apologisedAt !== undefined && { apologisedAt: iso(apologisedAt) }),
    ...(compensation && { compensation: compensation.step, amount: compensation.amount }),
    ...(delayedUntil !== undefined && { delayedUntil: iso(delayedUntil) }),
  };
};

const improvementTwin = ({ item, sentence, until, ending, result, wished }: Improvement) => ({
  ...{ item, sentence: sentence.text, wished },
  ...(until !== undefined && { until: iso(until) }),
  ...(ending && { ending }),
  ...(result && { result: result.text }),
});

const awayTwin = ({ category, until, standIn }: NonNullable<StatusView['person']['away']>) => ({
  category,
  until: iso(until),
  standIn: { name: standIn.name, phone: standIn.phone },
});

function supplementBody({ petition: { supplement }, said, prolongable }: StatusView) {
  if (!supplement) return {};
  const { round, askedAt, sentAt, until, ended, endedAt } = supplement;
  return {
    supplement: {
      round,
      request: said.findLast(({ what }) => what === 'request')?.text ?? '',
      askedAt: iso(askedAt),
      ...(sentAt !== undefined && { pausedAt: iso(sentAt) }),
      until: iso(until),
      ...(ended && { ended }),
      ...(endedAt !== undefined && { endedAt: iso(endedAt) }),
      prolongable,
    },
  };
}

const written = ({ at, text, quoted }: Utterance) => ({
  at: iso(at),
  text,
  ...(quoted !== undefined && { quoted }),
});

/** The page as it stands, with the form that was refused and what stood in it. */
export async function shownAgain(
  petition: Petition,
  refused: { readonly status: number; readonly refill: Shown['refill'] },
  deps: CitizenDeps,
): Promise<HttpReply> {
  const now = (await deps.petitions.read(petition.number)) ?? petition;
  const { refill } = refused;
  return page(refused.status, now.language, statusPage(await statusView(now, deps), { refill }));
}
