import type { PhotoKept, VisitorPhoto, VisitorPhotos } from '../../shared/ports/photos.ts';

/** Pictures of visitors, in memory; what is later stands, as in the table. */
export function photosInMemory(): VisitorPhotos {
  const all = new Map<string, { readonly photo?: VisitorPhoto; readonly kept: PhotoKept }>();
  const standing = (person: string, now: number) => {
    const one = all.get(person);
    return one && now < one.kept.until ? one : undefined;
  };
  const last = (person: string) => all.get(person)?.kept.agreedAt ?? -1;
  return {
    kept: async (person, now) => standing(person, now)?.kept,
    of: async (person, now) => standing(person, now)?.photo,
    async keep(person, photo, kept) {
      if (last(person) >= kept.agreedAt) return false;
      all.set(person, { photo, kept });
      return true;
    },
    withdraw: async (person, at) =>
      void all.set(person, { kept: { agreedAt: Math.max(at, last(person)), until: 0 } }),
  };
}
