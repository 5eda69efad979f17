import type { PhotoKept, VisitorPhoto, VisitorPhotos } from '../../shared/ports/photos.ts';

/** Pictures of visitors, in memory. */
export function photosInMemory(): VisitorPhotos {
  const all = new Map<string, { readonly photo?: VisitorPhoto; readonly kept: PhotoKept }>();
  const standing = (person: string, now: number) => {
    const one = all.get(person);
    return one && now < one.kept.until ? one : undefined;
  };
  return {
    kept: async (person, now) => standing(person, now)?.kept,
    of: async (person, now) => standing(person, now)?.photo,
    keep: async (person, photo, kept) => void all.set(person, { photo, kept }),
    withdraw: async (person, at) => void all.set(person, { kept: { agreedAt: at, until: at } }),
  };
}
