/** A document to a fax machine. */
export interface FaxDocument {
  readonly to: string;
  /** PDF, one page after the other. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** `<subject>.<notice>`: the same document again has the same one, so that the provider sends it once. */
  readonly reference: string;
}

export interface FaxMessages {
  /** @throws when nobody can say whether it was taken: no answer, a fault of theirs, too many at once. */
  send(message: FaxDocument): Promise<'taken' | 'refused'>;
}

/** Asks for a claimed notice to be made a document and faxed. */
export interface Faxes {
  fax(subject: string, notice: string): Promise<void>;
}
