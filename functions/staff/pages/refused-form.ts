import type { FieldProblem } from '../../../shared/lambda/problem.ts';
import type { PublishedEntry } from '../../../shared/ports/published.ts';
import type { NewsCode } from '../../../shared/refusals/news.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';

/** What was sent just now and refused. */
export interface RefusedForm {
  readonly act: string;
  /** Undefined back from the preview: nothing was refused. */
  readonly refused: RefusalCode | NewsCode | undefined;
  readonly fields: Readonly<Record<string, string>>;
  /** A button within its form did something else: it was not sent, and stands as it was typed. */
  readonly kept?: true;
  /** What is published already of what was looked for beside it. */
  readonly found?: readonly PublishedEntry[];
  /** What others did meanwhile, as sentences. */
  readonly changed?: readonly string[] | undefined;
  /** Which of its fields were wrong, and why. */
  readonly wrong?: readonly FieldProblem[] | undefined;
}
