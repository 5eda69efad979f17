import { CALL_FORM } from '../calls/call.ts';
import { handOverCall } from '../calls/hand-over.ts';
import { ITEM_FORM } from '../improvement/item.ts';
import { handOverItem } from '../improvement/review.ts';
import type { Leaver } from '../organization/leavers.ts';
import type { Terms } from '../petition/decision.ts';
import type { PhoneCalls } from '../ports/calls.ts';
import type { Improvements } from '../ports/improvements.ts';
import type { Publications } from '../ports/publications.ts';
import { handOverPublication } from '../publications/hand-over.ts';
import { PUBLICATION_FORM } from '../publications/publication.ts';
import type { Orphan } from './orphan.ts';

export interface OtherDeps {
  readonly improvements: Pick<Improvements, 'read' | 'act'>;
  readonly calls: Pick<PhoneCalls, 'read' | 'act'>;
  readonly publications: Pick<Publications, 'read' | 'act'>;
}
type When = Pick<Terms, 'office'> & { readonly now: number };

/** What is no petition stands among the numbers of a departure by its id. */
export const isOther = (number: string): boolean =>
  ITEM_FORM.test(number) || CALL_FORM.test(number) || PUBLICATION_FORM.test(number);

/** Such a thing that leavers leave; undefined where they leave nothing of it. */
export async function otherOrphan(
  id: string,
  leavers: readonly Leaver[],
  when: When,
  { improvements, calls, publications }: OtherDeps,
): Promise<Orphan | undefined> {
  const orphan = (
    what: Orphan['left'][number]['what'],
    version: number,
    { from, to }: { readonly from: string; readonly to: string },
  ): Orphan => ({
    number: id,
    stood: { version, assignee: from, asked: {} },
    left: [{ what, from, to }],
  });
  if (CALL_FORM.test(id)) {
    const call = await calls.read(id);
    const [event] = call ? handOverCall(call, leavers, when).events : [];
    if (!call || event?.type !== 'CallHandedOver') return undefined;
    return orphan('call', call.version, { from: event.from, to: event.agent });
  }
  if (PUBLICATION_FORM.test(id)) {
    const publication = await publications.read(id);
    const [event] = publication ? handOverPublication(publication, leavers, when).events : [];
    if (!publication || event?.type !== 'PublicationHandedOver') return undefined;
    const { from, owner, confirmer } = event;
    // Whoever stays its owner has left nothing of it: then it is the confirming that was left.
    const left =
      owner === from
        ? { from: publication.confirmer ?? from, to: confirmer ?? owner }
        : { from, to: owner };
    return orphan('publication', publication.version, left);
  }
  const item = await improvements.read(id);
  const [event] = item ? handOverItem(item, leavers, when).events : [];
  if (!item || event?.type !== 'ItemHandedOver') return undefined;
  return orphan('improvement', item.version, { from: event.from, to: event.owner });
}

/** Hands it over; who takes it over has a mail of its own. Done again it finds nobody who left. */
export async function otherHandedOver(
  id: string,
  leavers: readonly Leaver[],
  when: When,
  { improvements, calls, publications }: OtherDeps,
): Promise<void> {
  if (CALL_FORM.test(id)) await calls.act(id, (call) => handOverCall(call, leavers, when));
  else if (PUBLICATION_FORM.test(id))
    await publications.act(id, (one) => handOverPublication(one, leavers, when));
  else await improvements.act(id, (item) => handOverItem(item, leavers, when));
}
