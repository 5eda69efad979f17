import { readMail } from '../mail/read.ts';
import { hideForDisplay, hideName } from '../privacy/mask.ts';
import { cutTo } from '../text/cut.ts';

/** What a person sees of an arrival before deciding: names, numbers and addresses hidden. */
export interface Preview {
  readonly from?: string;
  readonly subject?: string;
  readonly lines: readonly string[];
  /** How many files come with it. */
  readonly files: number;
}

const MOST_LINES = 12;
const MOST_LETTERS = 160;

/** A letter or a fax is a picture, and says nothing here; nor does a mail that is too large to be read. */
export const NO_PREVIEW: Preview = { lines: [], files: 1 };

/** The sender, the subject and the first lines of a mail. */
export async function previewOf(bytes: Buffer): Promise<Preview> {
  const { from, fromName, subject, text, fileCount } = await readMail(bytes);
  const hide = (line: string) => hideForDisplay(line, { names: fromName ? [fromName] : [] });
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => hide(cutTo(line, MOST_LETTERS)));
  const who = [fromName && hideName(fromName), hide(from)].filter(Boolean).join(' ');
  return { from: who, subject: hide(cutTo(subject, MOST_LETTERS)), lines, files: fileCount };
}
