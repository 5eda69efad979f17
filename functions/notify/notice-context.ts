import type { Charter } from '../../shared/charter/charter.ts';
import { ITEM_FORM } from '../../shared/improvement/item.ts';
import { unlessUnreadable } from '../../shared/lambda/unreadable.ts';
import { isItemAsked, itemsIn } from '../../shared/notices/families/items.ts';
import type { NoticeContext } from '../../shared/notices/notice.ts';
import { isObsolete, NOTICES } from '../../shared/notices/registry.ts';
import { isBarred } from '../../shared/petition/conduct/fair.ts';
import type { Notice } from '../../shared/petition/notice.ts';
import type { SendDeps } from './deps.ts';

/** The numbers of the petitions that a notice is about; a list names them itself. */
function numbersIn({ kind, subject, because = '' }: Notice): readonly string[] {
  const notice = NOTICES[kind];
  const about = notice.to === 'staff' ? notice.about : 'petition';
  if (about === 'none') return [];
  // A list of the morning names items of improvement, too.
  return about === 'several' ? because.split(' ').filter((one) => !ITEM_FORM.test(one)) : [subject];
}

/** Reads again what the notice is about; undefined when all of it has been overtaken. */
export async function contextOf(
  notice: Notice,
  charter: Charter,
  { petitions, improvements }: Pick<SendDeps, 'petitions' | 'improvements'>,
): Promise<NoticeContext | undefined> {
  const numbers = numbersIn(notice);
  if (notice.kind === 'improvement') {
    const item = await improvements.read(notice.subject);
    return item && isItemAsked(item, notice) ? { notice, petitions: [] } : undefined;
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
  const isLeft = standing.length > 0 || itemsIn(notice).length > 0;
  return isLeft ? { notice, petitions: standing } : undefined;
}
