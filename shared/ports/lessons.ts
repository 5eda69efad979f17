import type { Model } from '../organization/suggest.ts';

/** What the departments' petitions taught: counts in buckets, never a text. */
export interface Lessons {
  model(): Promise<Model>;
  /**
   * The petition belongs to this department, as commit `version` said. Taught again it changes nothing; a later commit
   * that says otherwise takes the earlier lesson back. @throws Busy when others teach the same department all the time.
   */
  teach(subject: string, version: number, department: string, said: string): Promise<boolean>;
}
