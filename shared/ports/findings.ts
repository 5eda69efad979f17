/** Where reports about people were upheld, as the commits that found so wrote it; of whom says the petition alone. */
export interface Findings {
  /** The petitions of a department since this instant (epoch ms), the last found first, once each. */
  of(department: string, since: number): Promise<readonly string[]>;
}
