import { awaitedId, type FileAwaited } from '../messages/check.ts';
import { CHECKED_WITHIN } from '../petition/attachment.ts';
import { barredFrom } from '../petition/conduct/fair.ts';
import type { Decision } from '../petition/decision.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { changesManner } from '../petition/manner.ts';
import { owedIn } from '../petition/owed.ts';
import type { Petition } from '../petition/petition.ts';
import type { Letter } from '../petition/reach/state.ts';
import { lettersOf } from '../petition/reach.ts';
import { tellsCalls } from '../petition/read-back/tells-calls.ts';
import { learnsOf } from '../petition/unrouted.ts';
import { departmentOfList, othersIn, workOf } from '../petition/worklist-entry.ts';
import { petitionModel } from '../subjects/petition-model.ts';
import { ledgerItem } from './arrivals.ts';
import { type Item, N, S } from './attributes.ts';
import { noFaultItems, urgedItems } from './audits.ts';
import { breakItems } from './breaks.ts';
import type { StoredKind } from './commit.ts';
import { findingItems } from './findings.ts';
import { besidePetition } from './improvement-items.ts';
import { APART, endedKey, OUTBOX, workKey } from './items.ts';
import { movedItems } from './moved-moments.ts';
import { promisedCallItems } from './promised-calls.ts';
import { announcedBeside } from './publication-items.ts';
import { standingItems } from './standing-wishes.ts';
import { waitItem } from './waits.ts';

/** A petition as it stands in the table. */
export const storedPetition: StoredKind<Petition, PetitionEvent, Decision> = {
  ...petitionModel,
  stateEntry: workEntry,
  eventEntry(before, after, events) {
    const learns = learnsOf(before, events) ?? tellsCalls(events);
    return {
      ...(learns && { learns: S(learns), department: S(after.department) }),
      ...(changesManner(after, events) && { manner: S('yes') }),
    };
  },
  beside: (table, { number }, { improvement, publication, wishes, calls }, now) => [
    ...(improvement ? besidePetition(table, number, improvement, now) : []),
    ...(publication ? announcedBeside(table, publication, now) : []),
    ...(calls ? promisedCallItems(table, number, calls) : []),
    ...(wishes ? standingItems(table, wishes, now) : []),
  ],
  items(before, after, { events, ledger = [] }, now) {
    const isNewlyApart = before !== undefined && isApart(before) !== isApart(after);
    const letters = lettersOf(after).filter(
      (letter) =>
        !before || !lettersOf(before).includes(letter) || (isNewlyApart && letter.state === 'open'),
    );
    return [
      ...letters.map((letter) => letterItem(after, letter)),
      ...workOfOthers(before, after),
      ...breakItems(before, after),
      ...noFaultItems(before, after),
      ...urgedItems(before, after),
      ...movedItems(before, after, events),
      ...findingItems(after, events),
      ...ledger.map(ledgerItem),
      ...awaitedFiles(events, now),
    ];
  },
};

/**
 * The state item's entry in the lists of its department and its assignee, and what is owed in it, so that a list need not
 * read its promises.
 */
function workEntry(petition: Petition): Item {
  const owed = { owed: S(JSON.stringify(owedIn(petition))) };
  const work = workOf(petition);
  if (!work) return { ...owed, ...endedEntry(petition) };
  return {
    ...owed,
    ...(work.assignee !== '' && { workPk: S(work.assignee) }),
    workAt: N(work.rank),
    workDue: N(work.dueAt),
    kind: S(work.kind),
    department: S(work.department),
  };
}

/** What nobody owes anything in any more is found by whoever had it, the last first. */
function endedEntry({ department, assignee, kind, ...petition }: Petition): Item {
  const at = N(petition.overAt ?? petition.answeredAt ?? petition.receivedAt);
  return {
    ...{ workPk: S(endedKey(assignee)), department: S(endedKey(department)) },
    ...{ workAt: at, workDue: at, kind: S(kind) },
  };
}

/**
 * An entry of its own for each who owes something in it without having it, written with every commit, so that a petition
 * of before there were such entries has them too; out of the index once they owe no more. What the head of another department
 * owes in it stands in the list of that department too (P21).
 */
function workOfOthers(before: Petition | undefined, after: Petition): readonly Item[] {
  const owing = othersIn(after);
  const was: readonly string[] = before ? [...othersIn(before).keys()] : [];
  return [...new Set([...was, ...owing.keys()])].map((person) => {
    const key = { pk: S(after.number), sk: S(workKey(person)) };
    const place = owing.get(person);
    if (!place) return key;
    const kind = S(workOf(after)?.kind ?? after.kind);
    const elsewhere = departmentOfList(person);
    return {
      ...{ ...key, workPk: S(person), workAt: N(place.rank), workDue: N(place.dueAt), kind },
      ...(elsewhere !== undefined &&
        elsewhere !== after.department && { department: S(elsewhere) }),
    };
  });
}

/** Somebody has nothing to do with it, and may be who posts: whose its letters are is asked of the petition (P23). */
const isApart = (petition: Petition): boolean => barredFrom(petition).size > 0;

/** A letter of a petition; in the index of work while it waits for the mail room. What it says stands in the petition. */
function letterItem(petition: Petition, letter: Letter): Item {
  const { number: subject, pledges } = petition;
  const { id, way, said, openedAt, target, state } = letter;
  const due = pledges.find((pledge) => pledge.id === target)?.dueAt ?? openedAt;
  return {
    pk: S(subject),
    sk: S(`letter#${id}`),
    ...(state === 'open' && {
      workPk: S(OUTBOX),
      workAt: N(openedAt),
      workDue: N(due),
      kind: S(`${way}.${said.kind}${isApart(petition) ? APART : ''}`),
    }),
  };
}

/** The moment at which it must be known what is in each file that the commit claims. */
function awaitedFiles(events: readonly PetitionEvent[], now: number): readonly Item[] {
  const lost = events.flatMap((event) =>
    event.type === 'AttachmentChecked' ? event.attachment : [],
  );
  const claimed = events.flatMap((event) => (event.type === 'AttachmentsAdded' ? event.files : []));
  const at = new Date(now).toISOString();
  return claimed
    .filter(({ id }) => !lost.includes(id))
    .map(({ id }) => {
      const message: FileAwaited = { v: 1, file: id, at };
      return waitItem('checks', awaitedId(id), message, now + CHECKED_WITHIN);
    });
}
