import { hasContested } from '../../shared/petition/conduct/rounds.ts';
import type { Utterance } from '../../shared/presentation/conversation.ts';
import type { Shown } from './pages/status.ts';
import type { StatusView } from './status-view.ts';

type Done = NonNullable<Shown['done']>;

const said =
  (what: Utterance['what']) =>
  (view: StatusView): boolean =>
    view.said.some((one) => one.what === what);
const has =
  (
    field:
      | 'supplement'
      | 'appeal'
      | 'improvements'
      | 'apologyWish'
      | 'dispute'
      | 'visits'
      | 'reports'
      | 'callbacks'
      | 'wishesSaidAt',
  ) =>
  ({ petition }: StatusView): boolean =>
    petition[field] !== undefined;

/** By which record each act shows; one that has none does not compile. */
const SHOWN_BY: Readonly<Record<Done, (view: StatusView) => boolean>> = {
  message: said('message'),
  rating: said('rating'),
  supplement: has('supplement'),
  time: has('supplement'),
  appeal: has('appeal'),
  wish: has('improvements'),
  apology: has('apologyWish'),
  'not-an-answer': has('dispute'),
  visit: has('visits'),
  'visit-review': has('visits'),
  'home-visit': ({ petition }) => petition.homeVisits !== undefined,
  rude: has('reports'),
  'rude-review': ({ petition }) =>
    petition.reports?.some((report) => hasContested(report, 'petitioner')) ?? false,
  callback: has('callbacks'),
  'callback-not-needed': has('callbacks'),
  asking: ({ petition }) => petition.mayBeAsked !== undefined,
  'read-back': ({ petition }) =>
    petition.readBacks?.some(({ answer }) => answer !== undefined) ?? false,
  'standing-wishes': has('wishesSaidAt'),
  withdrawal: ({ petition }) => petition.status === 'withdrawn',
};

const isDone = (said: string): said is Done => Object.hasOwn(SHOWN_BY, said);

/** What the redirect after a form says was done; only what the record shows too is repeated. */
export const doneIn = (said: string | undefined, view: StatusView): Done | undefined =>
  said !== undefined && isDone(said) && SHOWN_BY[said](view) ? said : undefined;
