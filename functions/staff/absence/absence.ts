import type { Language } from '../../../shared/kernel/language.ts';
import { bodyOf, formOf } from '../../../shared/lambda/body.ts';
import {
  faultOf,
  type HttpEvent,
  type HttpReply,
  json,
  Refused,
} from '../../../shared/lambda/http.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { mayPlanFor, planned, withAbsences } from '../../../shared/organization/absence.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { headOf, presentFor } from '../../../shared/organization/presence.ts';
import type { KeptAbsence } from '../../../shared/ports/office.ts';
import { WORKLIST } from '../../../shared/privacy/link.ts';
import { ALIKE_FOR } from '../../../shared/requests/once.ts';
import { CATEGORY } from '../../../shared/text/absence.ts';
import { instantOf } from '../../../shared/text/instant.ts';
import { page } from '../../../shared/web/page.ts';
import { isForm, wantsPage } from '../../../shared/web/request.ts';
import { bearer, entered } from '../access/link.ts';
import { type HouseAct, type HouseDone, houseDoneAt, houseDoneIn } from '../commands/house-done.ts';
import type { StaffDeps } from '../deps.ts';
import { type AbsenceView, absencePage, spanIn } from '../pages/absence.ts';
import { absenceSaid, withSaid } from '../pages/done/house-banners.ts';
import type { Said } from '../pages/done/said.ts';
import { EndBody, PlanBody } from './bodies.ts';
import { absenceId, standingAs, unnamedId } from './once.ts';

const MOST_BYTES = 20_000;
const ABSENCE = '/desk/absence';

/** GET /desk/absence: the person's own absences, a head's people's too, and the form for another one. */
export async function absences(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
): Promise<HttpReply> {
  const { t } = event.queryStringParameters ?? {};
  if (t !== undefined) return await entered(t, WORKLIST, deps, ABSENCE);
  const { person } = await bearer(event, WORKLIST, deps);
  const view = await viewOf(person, language, deps);
  if (wantsPage(event)) {
    const done = houseDoneIn(event, deps.clock.now());
    const said = done && (await saidOf(done, view, deps));
    return page(200, language, withSaid(absencePage(view), said, language));
  }
  return json(200, {
    absences: view.listed.map(({ id, person: whose, category, from, until }) => ({
      id,
      person: whose,
      category,
      from: iso(from),
      until: iso(until),
    })),
  });
}

/** POST /desk/absence: a planned absence. Sent again it is the one that stands. */
export const planAbsence = (event: HttpEvent, language: Language, deps: StaffDeps) =>
  acted(event, language, deps, 'planned', async (by) => {
    const body = bodyOf(event, PlanBody, language, MOST_BYTES, 'invalid-fields');
    const { office } = await deps.terms();
    const { person = by, category, from, until } = body;
    const now = deps.clock.now();
    const plan = { by, person, category, until: instantOf(until) };
    const begins = from ? instantOf(from) : undefined;
    const absence = planned(office, { ...plan, from: begins }, now);
    const id =
      absenceId(event, body, by) ?? (await unnamedId({ ...plan, from: begins }, now, deps));
    if ('refused' in absence) {
      const standing = await standingAs(id, plan, deps);
      if (!standing) throw new Refused(absence.refused);
      return told(standing);
    }
    if (await deps.absences.add({ ...absence, id })) {
      deps.log({ message: 'absence planned', by, about: person });
      return told({ ...absence, id });
    }
    const standing = await standingAs(id, plan, deps);
    if (!standing) throw new Refused('key-reused');
    deps.log({ message: 'absence planned before', by, about: person });
    return told(standing);
  });

const told = ({ id, from, until }: Pick<KeptAbsence, 'id' | 'from' | 'until'>) => ({
  id,
  from: iso(from),
  until: iso(until),
});

/** POST /desk/return: back earlier, or not going after all. Sent again within ten minutes it has ended as it did. */
export const endAbsence = (event: HttpEvent, language: Language, deps: StaffDeps) =>
  acted(event, language, deps, 'ended', async (by) => {
    const { id } = bodyOf(event, EndBody, language, MOST_BYTES, 'invalid-fields');
    const now = deps.clock.now();
    const [found, { office }] = await Promise.all([deps.absences.list(), deps.terms()]);
    const absence = found.find((one) => one.id === id);
    if (!absence) throw new Refused('absence-unknown');
    if (!mayPlanFor(office, by, absence.person, now)) throw new Refused('absence-not-yours-to-end');
    const until = Math.max(absence.from, now);
    if (await deps.absences.end(id, until)) {
      deps.log({ message: 'absence ended', by, about: absence.person });
      return { id, until: iso(until) };
    }
    const ended = (await deps.absences.list()).find((one) => one.id === id);
    if (!ended || now - ended.until >= ALIKE_FOR) throw new Refused('absence-unknown');
    return { id, until: iso(ended.until) };
  });

/** A refused form comes back with what stood in it. */
async function acted(
  event: HttpEvent,
  language: Language,
  deps: StaffDeps,
  act: HouseAct,
  work: (by: string) => Promise<{ readonly id: string }>,
): Promise<HttpReply> {
  const { person } = await bearer(event, WORKLIST, deps);
  try {
    const came = await work(person);
    if (!isForm(event)) return json(200, came);
    const done = { act, at: deps.clock.now(), about: came.id };
    return { statusCode: 303, headers: { location: houseDoneAt(ABSENCE, done) } };
  } catch (error) {
    if (!(error instanceof Refused) || !isForm(event) || !wantsPage(event)) throw error;
    const { status, code, headers } = faultOf(error);
    const typed = Object.fromEntries(formOf(event, MOST_BYTES).entries());
    const view = await viewOf(person, language, deps);
    return page(status, language, absencePage({ ...view, typed, refused: code }), headers);
  }
}

/** Undefined for what is none of this person's. */
async function saidOf(
  done: HouseDone,
  { language, office, people }: AbsenceView,
  { absences: kept }: StaffDeps,
): Promise<Said | undefined> {
  const one = (await kept.list()).find(({ id }) => id === done.about);
  const whose = people.find(({ id }) => id === one?.person);
  if (!one || !whose) return undefined;
  const { category, from, until } = one;
  const standIn = presentFor(office, whose.id, Math.max(from, done.at));
  const nameOf = (id: string) => office.people.find((person) => person.id === id)?.name;
  return absenceSaid(
    done,
    {
      name: whose.name,
      category: CATEGORY[language][category],
      span: spanIn(language, from, until),
      standIn: standIn === whose.id ? undefined : nameOf(standIn),
      isCancelled: until <= from,
    },
    language,
  );
}

async function viewOf(
  person: string,
  language: Language,
  { absences: kept, terms, clock, nonce }: StaffDeps,
): Promise<AbsenceView> {
  const now = clock.now();
  const [all, { office: whole }] = await Promise.all([kept.list(), terms()]);
  const office = officeIn(whole, language);
  const headed = office.departments.filter(
    ({ id, head }) => head === person || headOf(office, id, now) === person,
  );
  const people = office.people.filter(
    ({ id, department }) => id === person || headed.some((one) => one.id === department),
  );
  const listed = all
    .filter((one) => people.some(({ id }) => id === one.person))
    .filter(({ from, until }) => now < until && from < until)
    .toSorted((a, b) => a.from - b.from);
  // What was entered this very moment is not yet among the terms.
  const standing = withAbsences(office, listed);
  return {
    language,
    now,
    office: standing,
    person,
    people,
    listed,
    requestKey: nonce().slice(0, 32),
  };
}
