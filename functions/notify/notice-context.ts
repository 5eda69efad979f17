import { isOpenCall } from '../../shared/calls/call.ts';
import type { Charter } from '../../shared/charter/charter.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import { isItemAsked } from '../../shared/notices/families/items.ts';
import { namesOthers, petitionsIn } from '../../shared/notices/families/listed.ts';
import { isPublicationAsked } from '../../shared/notices/families/publications.ts';
import type { NoticeContext } from '../../shared/notices/notice.ts';
import { isObsolete, NOTICES } from '../../shared/notices/registry.ts';
import { isBarred } from '../../shared/petition/conduct/fair.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** The numbers of the petitions that a notice is about; a list names them itself. */
function numbersIn(notice: Notice): readonly string[] {
  const declared = NOTICES[notice.kind];
  const about = declared.to === 'staff' ? declared.about : 'petition';
  if (about === 'none') return [];
  return about === 'several' ? petitionsIn(notice) : [notice.subject];
}

/** Reads again what the notice is about; undefined when all of it has been overtaken. */
export async function contextOf(
  notice: Notice,
  charter: Charter,
  {
    petitions,
    improvements,
    calls,
    publications,
  }: Pick<SendDeps, 'petitions' | 'improvements' | 'calls' | 'publications'>,
): Promise<NoticeContext | undefined> {
  const numbers = numbersIn(notice);
  if (notice.kind === 'wrap-up') {
    const call = await calls.read(notice.subject);
    return call && isOpenCall(call) ? { notice, petitions: [] } : undefined;
  }
  if (notice.kind === 'improvement') {
    const item = await improvements.read(notice.subject);
    return item && isItemAsked(item, notice) ? { notice, petitions: [] } : undefined;
  }
  if (notice.kind === 'publication') {
    const publication = await publications.read(notice.subject);
    return publication && isPublicationAsked(publication, notice)
      ? { notice, petitions: [] }
      : undefined;
  }
  if (numbers.length === 0) return { notice, petitions: [] };
  const read = (number: string) => petitions.read(number);
  // Of several the readable ones are told; where it is about one, its fault is the notice's own.
  const found = await Promise.all(
    numbers.map((number, _, { length }) =>
      length === 1 ? read(number) : unlessUnreadable(() => read(number)),
    ),
  );
  // Whoever is accused in one hears nothing of it any more, whatever was under way to them, but of their own page (P23).
  const standing = found.flatMap((petition) =>
    petition &&
    (notice.kind === 'allegation' || !isBarred(petition, notice.to)) &&
    !isObsolete(notice, petition, charter)
      ? petition
      : [],
  );
  return standing.length > 0 || namesOthers(notice) ? { notice, petitions: standing } : undefined;
}
