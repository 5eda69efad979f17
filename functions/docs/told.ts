/** What a way in does, in both languages, with a body that it takes and values for its address. */
export interface Told {
  readonly ko: string;
  readonly en: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What a way of staff without a number in its address is about: acts are of a petition, other ways of the person. */
  readonly of?: 'petition' | 'person' | 'consultation';
  /** The parts of the address other than `{number}` and `{act}`. */
  readonly at?: Readonly<Record<string, string>>;
}
