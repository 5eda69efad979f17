import type { Orphan } from '../../shared/departures/orphan.ts';
import type { Leaver } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';

const POSTS = {
  director: 'director',
  audit: 'auditor',
  dutyOfficer: 'duty officer',
  mailRoom: 'mail room',
} as const satisfies Partial<Record<keyof Office, string>>;

/** Somebody who stays and gives a post up, and who fills it now. */
interface GivenUp {
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

/** The posts of the house and of its departments that pass from somebody who stays to somebody else. */
function givenUp(before: Office, after: Office): readonly GivenUp[] {
  const posts = (Object.keys(POSTS) as readonly (keyof typeof POSTS)[]).map((one) => ({
    ...{ post: POSTS[one], from: before[one], to: after[one] },
  }));
  const heads = before.departments.map(({ id, head }) => ({
    ...{ post: `head of ${id}`, from: head },
    to: after.departments.find((one) => one.id === id)?.head,
  }));
  return [...posts, ...heads].flatMap(({ post, from, to }) =>
    from !== undefined && to !== undefined && from !== to && isIn(after, from)
      ? { post, from, to }
      : [],
  );
}

const isIn = ({ people }: Office, person: string): boolean =>
  people.some(({ id }) => id === person);

const plural = (named: string): string => named.replace(/^\S+/, '$&s');

/**
 * What an import does to its people, a line each: who leaves what to whom, who stays and gives a post up, and what they hand
 * over with it. What is owed by a post goes with the post. Ids and numbers only.
 */
export function leaverLines(
  before: Office,
  after: Office,
  leavers: readonly Pick<Leaver, 'id'>[],
  orphans: readonly Orphan[],
): readonly string[] {
  const posts = givenUp(before, after);
  const all = orphans.flatMap(({ number, left }) => left.map((one) => ({ number, ...one })));
  const ids = [...leavers.map(({ id }) => id), ...posts.map(({ from }) => from)];
  const people = new Set([...ids, ...all.map(({ from }) => from)]);
  return [...people].flatMap((id) => {
    const stays = isIn(after, id);
    const groups = Map.groupBy(
      all.filter(({ from }) => from === id),
      ({ what, to }) => `${what} ${to}`,
    );
    const own = posts.filter(({ from }) => from === id);
    return [
      ...own.map(({ post, to }) => `> ${id} stays: ${to} is ${post} now`),
      ...(groups.size > 0 ? [] : [`> ${id} ${stays ? 'hands over' : 'leaves'} nothing open`]),
      ...[...groups.values()].map((of) => {
        const [{ what = 'petition', to = '' } = {}] = of;
        const named = what === 'head' ? 'part of the head' : what;
        const counted = of.length === 1 ? `1 ${named}` : `${of.length} ${plural(named)}`;
        const numbers = of.map(({ number }) => number).join(' ');
        // A department that is no more: the same person has it in another.
        if (to === id) return `> ${id} has ${counted} in another department: ${numbers}`;
        return `> ${id} ${stays ? 'hands over' : 'leaves'} ${counted} to ${to}: ${numbers}`;
      }),
    ];
  });
}
