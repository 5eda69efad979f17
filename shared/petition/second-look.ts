import type { Petition } from './petition.ts';
import type { SecondLook } from './second-look/state.ts';

type Looked = Pick<Petition, 'secondLooks'>;

/** The look that nobody has taken yet; undefined where none waits. */
export const openLook = ({ secondLooks = [] }: Looked): SecondLook | undefined =>
  secondLooks.find(({ foundAt, droppedAt }) => foundAt === undefined && droppedAt === undefined);

/** Those that found a broken promise, oldest first: each is a break with a redress of its own. */
export const breaksFound = ({ secondLooks = [] }: Looked): readonly SecondLook[] =>
  secondLooks.filter(({ found }) => found === 'broken');
