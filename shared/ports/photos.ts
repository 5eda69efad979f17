/** A picture of whoever visits, as it is shown: without what its camera wrote into it. */
export interface VisitorPhoto {
  readonly type: 'jpeg' | 'png';
  readonly body: Buffer;
}

/** That there is one: since when its person agrees to it, and until when it is kept (epoch ms). */
export interface PhotoKept {
  readonly agreedAt: number;
  readonly until: number;
}

/** Pictures that visitors agreed to show to whom they visit; one of each person at most. */
export interface VisitorPhotos {
  /** Undefined where there is none, or its time is over at `now` (epoch ms). */
  kept(person: string, now: number): Promise<PhotoKept | undefined>;
  /** The picture itself; the same. */
  of(person: string, now: number): Promise<VisitorPhoto | undefined>;
  /** Instead of what was agreed to or withdrawn before; false, and nothing is changed, where something as late or later stands. */
  keep(person: string, photo: VisitorPhoto, kept: PhotoKept): Promise<boolean>;
  /** Whatever there was is overwritten, and no picture from before `at` (epoch ms) comes back. */
  withdraw(person: string, at: number): Promise<void>;
}
