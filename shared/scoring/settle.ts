import type { TermsReader } from '../ports/office.ts';
import type { Petitions } from '../ports/petitions.ts';
import type { ScoreBooks } from '../ports/score.ts';
import { sharesOf } from '../score/shares.ts';

export interface SettleDeps {
  readonly petitions: Pick<Petitions, 'read' | 'history'>;
  readonly score: Pick<ScoreBooks, 'settle'>;
  readonly terms: TermsReader;
}

/**
 * Enters in the books of the score what a petition has come to by now. It reads it anew: late, twice or out of order the books become the
 * same. True where they changed.
 */
export async function settleScore(number: string, deps: SettleDeps): Promise<boolean> {
  const { petitions, score, terms } = deps;
  const petition = await petitions.read(number);
  if (!petition) return false;
  // Read after the version: it holds that much at least.
  const events = await petitions.history(number);
  const { charter } = await terms();
  return await score.settle(number, petition.version, sharesOf(events, charter));
}
