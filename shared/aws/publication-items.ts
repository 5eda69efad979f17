import { doerOf, type PublicationDecision } from '../publications/clock.ts';
import type { PublicationEvent } from '../publications/events.ts';
import { evolvePublication } from '../publications/evolve.ts';
import type { PublicVersion } from '../publications/public.ts';
import { type Publication, stepOf } from '../publications/publication.ts';
import type { PublicationBeside } from '../publications/register.ts';
import type { PublicationKind } from '../publications/words.ts';
import { publicationModel } from '../subjects/publication-model.ts';
import { type Item, N, S } from './attributes.ts';
import { type Beside, commitItems, type StoredKind } from './commit.ts';

/** Publications stand apart from petitions: by their department, in which something is owed, and which rest. */
export const publicationsOf = (department: string): string => `publications#${department}`;
export const restingOf = (department: string): string => `rests#${publicationsOf(department)}`;

/** What stands in public of a kind: an item for each version, never written again, and one for what holds no longer. */
export const publicOf = (kind: PublicationKind): string => `public#${kind}`;
const NUMBER_DIGITS = 5;
export const PUBLIC_END = 'end';

/** A publication as it stands in the table. */
export const storedPublication: StoredKind<Publication, PublicationEvent, PublicationDecision> = {
  ...publicationModel,
  stateEntry: workEntry,
  items: (_before, { id, kind, words, department }, { events }) =>
    events.flatMap((event): readonly Item[] => {
      const at = (sk: string) => ({ pk: S(publicOf(kind)), sk: S(`${id}#${sk}`) });
      if (event.type === 'PublicationEnded' && event.ending === 'withdrawn')
        return [{ ...at(PUBLIC_END), endedAt: N(event.at) }];
      if (event.type !== 'Published' || !words) return [];
      const number = String(event.number).padStart(NUMBER_DIGITS, '0');
      const version: PublicVersion = { number: event.number, at: event.at, department, words };
      return [{ ...at(number), body: S(JSON.stringify(version)) }];
    }),
};

/** What a petition's answer asks its department to announce: it stands with the answer, or neither does. */
export const announcedBeside = (
  table: string,
  { opens }: PublicationBeside,
  now: number,
): readonly Beside[] =>
  commitItems(
    table,
    storedPublication,
    undefined,
    evolvePublication(undefined, opens.events),
    opens,
    now,
  ).map((write) => ({ write }));

/** While something is owed in it, it stands in the list of whoever does it and of its department; else among what rests there. */
function workEntry(publication: Publication): Item {
  const { department, pledges, publishedAt, overAt, openedAt } = publication;
  const kind = S('publication');
  const step = stepOf(publication);
  const [pledge] = pledges;
  if (!step || !pledge) {
    const at = N(overAt ?? publishedAt ?? openedAt);
    return { kind, department: S(restingOf(department)), workAt: at, workDue: at };
  }
  return {
    ...{ kind, workPk: S(doerOf(publication, step)), department: S(publicationsOf(department)) },
    ...{ workAt: N(pledge.actBy), workDue: N(pledge.dueAt), startsAt: N(pledge.startsAt) },
  };
}
