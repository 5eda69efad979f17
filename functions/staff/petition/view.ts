import type { Language } from '../../../shared/kernel/language.ts';
import { keptFiles } from '../../../shared/lambda/attachments.ts';
import { iso } from '../../../shared/lambda/iso.ts';
import { wisherOf } from '../../../shared/lambda/wisher.ts';
import { officeIn } from '../../../shared/organization/office-in.ts';
import { isOfVisitReport } from '../../../shared/petition/conduct.ts';
import { wordsOf } from '../../../shared/petition/paper.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { attachmentViews } from '../../../shared/presentation/attachment-view.ts';
import { conversation } from '../../../shared/presentation/conversation.ts';
import { hideForDisplay } from '../../../shared/privacy/mask.ts';
import { markIn } from '../../../shared/privacy/person.ts';
import { mustStand } from '../access/access-control.ts';
import type { Visitor } from '../access/link.ts';
import type { StaffDeps } from '../deps.ts';
import { stepsOf } from '../pages/petition/history.ts';
import { draftIn } from '../pages/petition/kept-draft.ts';
import { masked, maskedName } from '../pages/petition/masked.ts';
import { suggestionOf } from '../pages/petition/suggestion.ts';
import { unprovenIn } from '../pages/petition/unproven.ts';
import {
  isOver,
  type PetitionFacts,
  type RefusedForm,
  submissionIn,
} from '../pages/petition/view.ts';
import { awaitingIn } from './awaited.ts';
import { togetherJson } from './collaboration-json.ts';
import {
  hiddenFrom,
  insideFrom,
  isOf,
  linkedWith,
  visitReportsFrom,
  withoutLinks,
} from './hidden.ts';
import { othersOf } from './related-petitions.ts';
import { sameDaysOf } from './same-day.ts';

export interface Showing {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly status?: number;
  readonly original?: boolean;
  readonly purpose?: string | undefined;
  readonly template?: string | undefined;
  readonly sent?: RefusedForm;
  /** The version that its forms say was seen; the present one without it. */
  readonly seen?: number;
}

/**
 * Everything that the page shows, in three requests beside the petition itself: its items, the same person's others, and
 * the open items of improvement of its department, while it can be answered. One more where there are others, for those
 * that this person must not know of (P23), and one while a second visit is to be ruled on, for the same day in them.
 * @throws Refused for whoever may not open the petition: nothing of it is read for them, whatever they sent.
 */
export async function viewOf(
  given: Petition,
  { visitor, language, original = false, purpose, template, sent }: Showing,
  { petitions, improvements, persons, glances, standing, terms, clock, log, keys }: StaffDeps,
): Promise<PetitionFacts> {
  const { number } = given;
  const { person } = visitor;
  const now = clock.now();
  const house = await terms();
  const current = { ...house, office: officeIn(house.office, language) };
  mustStand(given, visitor, current.office, now, language);
  log({ message: 'personal text read', subject: number, by: person, purpose: 'desk' });
  const [{ contents, events: all }, items] = await Promise.all([
    petitions.whole(number),
    isOver(given) || given.unkeyed ? [] : improvements.ofDepartment(given.department),
  ]);
  const same = await othersOf(given, contents, { persons });
  const beside = [...same.map((other) => other.number), ...linkedWith(given)];
  const hidden = await hiddenFrom(person, beside, { glances });
  const inside = insideFrom(given, person, house.office, now);
  const unread = visitReportsFrom(given, person, house.office, now);
  const events = all.filter((event) => !isOf(event, inside) && !isOfVisitReport(event, unread));
  const linked = withoutLinks(given, hidden);
  const petition = { ...linked, pledges: linked.pledges.filter(({ id }) => !inside.has(id)) };
  const others = same.filter((other) => !hidden.has(other.number));
  const { office } = current;
  const sameDays = await sameDaysOf(
    petition,
    { others, person, office, language, now },
    { glances },
  );
  const awaiting = await awaitingIn(petition, contents, person, { petitions, persons, keys });
  const written = conversation(events, contents);
  const content = async (_: string, id: string) => contents.get(id);
  const { wishes } = await wisherOf(given, { petitions: { content }, keys, standing });
  const files = await attachmentViews(petition, now, { content });
  const draft = draftIn({ contents, petition, person, terms: house, now, events });
  const tokens =
    sent?.fields.attachments ?? (draft ? String(contents.get('draft')?.attachments ?? '') : '');
  const said = original
    ? written
    : written.map((one) => ({
        ...one,
        text: hideForDisplay(one.text),
        ...(one.quoted !== undefined && { quoted: hideForDisplay(one.quoted) }),
      }));
  return {
    petition,
    contents,
    events,
    terms: current,
    person,
    language,
    now,
    original,
    purpose: original ? purpose : undefined,
    said,
    wishes,
    others,
    sameDays,
    items,
    awaiting,
    contactKnown: markIn(contents.get(wordsOf(petition))) !== undefined,
    template,
    sent,
    draft,
    attachments: original
      ? files
      : files.map((file) => maskedName(file, contents, wordsOf(petition))),
    kept: tokens === '' ? [] : keptFiles(tokens, await keys(), now),
  };
}

/** The page's JSON twin. */
export function petitionJson(view: PetitionFacts) {
  const { petition, contents, original } = view;
  const whole = submissionIn(petition, contents);
  const content = original ? whole : masked(whole);
  return {
    number: petition.number,
    version: petition.version,
    ...(view.wishes.length > 0 && { standingWishes: view.wishes }),
    status: petition.status,
    kind: petition.kind,
    ...(petition.legalKind && { legalKind: petition.legalKind }),
    receivedAt: iso(petition.receivedAt),
    title: String(content?.title ?? ''),
    body: String(content?.body ?? ''),
    petitioner: content?.petitioner,
    represented: content?.represented,
    contact: petition.contact,
    attachments: view.attachments,
    said: view.said.map(({ at, ...one }) => ({ at: iso(at), ...one })),
    unproven: unprovenIn(view).map(({ at, ...one }) => ({ at: iso(at), ...one })),
    original,
    pledges: petition.pledges.map(({ id, clause, kind, state, dueAt, actBy }) => ({
      id,
      clause,
      kind,
      state,
      dueAt: iso(dueAt),
      actBy: iso(actBy),
    })),
    history: stepsOf(view).map(({ at, type, text, wrote }) => ({
      at: iso(at),
      type,
      text,
      ...(wrote && { wrote }),
    })),
    awaiting: view.awaiting,
    draft: view.draft?.text,
    suggestion: suggestionOf(view),
    improvements: (petition.improvements ?? []).map(({ item, cause, ending }) => ({
      ...{ item, cause },
      ...(ending && { ending }),
    })),
    ...togetherJson(view),
  };
}
