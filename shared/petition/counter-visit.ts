import type { Petition } from './petition.ts';

/** So many documents of one petition are listed: more would be read by nobody at a counter. */
export const MOST_DOCUMENTS = 12;

/** A document that a visitor was asked for. Instants are epoch ms. */
export interface AskedDocument {
  readonly id: string;
  /** Where its name stands: a content item, and the place in its list. */
  readonly note: string;
  readonly place: number;
  readonly askedAt: number;
  /** It was asked for at a later visit, and not at the first one: whoever rules on a second visit sees it (P21.2). */
  readonly later: boolean;
  readonly broughtAt?: number;
}

/** All that a visitor was ever asked for, in that order: what the next visit is compared with. */
export function documentsAsked({
  counterVisits = [],
}: Pick<Petition, 'counterVisits'>): readonly AskedDocument[] {
  const brought = new Map(
    counterVisits.flatMap(({ at, brought: ids }) => ids.map((id) => [id, at])),
  );
  return counterVisits.flatMap(({ note, at, asked }, nth) =>
    asked.map((id, place) => {
      const broughtAt = brought.get(id);
      const known = { id, note, place, askedAt: at, later: nth > 0 };
      return broughtAt === undefined ? known : { ...known, broughtAt };
    }),
  );
}

type Texts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** The name of a document, as whoever asked for it wrote it. */
export function documentName({ note, place }: AskedDocument, contents: Texts): string {
  const names = contents.get(note)?.documents;
  const name: unknown = Array.isArray(names) ? names[place] : undefined;
  return typeof name === 'string' ? name : '';
}
