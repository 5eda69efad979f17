import { isTiff } from '../../shared/paper/tiff.ts';
import type { PaperType } from '../../shared/petition/paper.ts';

export interface PaperFacts {
  readonly type: PaperType;
  readonly pages?: number;
  readonly unreadable: boolean;
}

/** What can be said of an original at its receipt, by its first bytes: nothing is decoded, nothing can take long. */
export function facts(body: Buffer): PaperFacts {
  if (isTiff(body)) return { type: 'tiff', unreadable: false };
  // Some scanners write a few bytes before the mark.
  if (body.subarray(0, 1024).includes('%PDF-')) return { type: 'pdf', unreadable: false };
  return { type: 'other', unreadable: body.length === 0 };
}
