/** A ruling, or a review, that found no fault in a month. */
export interface NoFault {
  readonly number: string;
  readonly visit: string;
}

/** A petition that was withdrawn in a month, and its petitioner says that somebody asked them to. */
export interface UrgedPetition {
  readonly number: string;
  /** Epoch ms. */
  readonly at: number;
}

/** What was drawn of a month, and from how many. */
export interface Draw {
  readonly seed: string;
  readonly of: number;
  readonly drawn: readonly NoFault[];
}

/** What audit looks at each month (`YYYY-MM`, KST): the commits of the petitions write the list, the month's end draws from it. */
export interface Audits {
  noFault(month: string): Promise<readonly NoFault[]>;
  urged(month: string): Promise<readonly UrgedPetition[]>;
  /** Undefined until it was drawn. */
  draw(month: string): Promise<Draw | undefined>;
  /** Keeps the draw of a month unless there is one: the first stands, and is given back. */
  keepDraw(month: string, draw: Draw): Promise<Draw>;
}
