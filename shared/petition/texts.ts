/** A short message to a telephone. */
export interface TextMessage {
  readonly to: string;
  readonly text: string;
  /** `<subject>.<notice>`: the same message again has the same one, so that the provider sends it once. */
  readonly reference: string;
}

export interface TextMessages {
  /** @throws when nobody can say whether it was taken: no answer, a fault of theirs, too many at once. */
  send(message: TextMessage): Promise<'taken' | 'refused'>;
}
