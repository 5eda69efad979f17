import type { Language } from '../../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import type { RefusedForm } from '../refused-form.ts';

const WORDS = {
  ko: { blank: '채워 주십시오', wrong: '다시 확인해 주십시오' },
  en: { blank: 'please fill it in', wrong: 'please check it' },
} as const;

interface Mark {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
}

/** What was wrong in a form: each field asks here, as it is written, and is marked. */
export interface Marks {
  /** Those that are on the page, in its order. */
  readonly found: readonly Mark[];
  /**
   * The attributes of a field's control, and the line above it, which is empty for a field that was right. `hint` is the
   * id of what explains the field.
   */
  of(field: Omit<Mark, 'reason'> & { readonly name: string; readonly hint?: string | undefined }): {
    readonly line: Html;
    readonly attributes: Html;
  };
}

const unmarked = ({ hint }: { readonly hint?: string | undefined }) => ({
  line: nothing,
  attributes: hint === undefined ? nothing : html` aria-describedby="${hint}"`,
});

/** Of a form that nobody refused: nothing. */
export const NO_MARKS: Marks = { found: [], of: unmarked };

/** It says of the form that something is wrong, and nothing of a field. */
const isOfForm = (refused: RefusedForm['refused']): refused is undefined | 'invalid-request' =>
  refused === undefined || refused === 'invalid-request';

export function marksOf(sent: RefusedForm | undefined, language: Language): Marks {
  if (!sent?.wrong?.length) return NO_MARKS;
  const { wrong, fields, refused } = sent;
  const say = WORDS[language];
  const found: Mark[] = [];
  return {
    found,
    of({ id, name, label, hint }) {
      const problem = wrong.find((one) => one.name === name);
      if (!problem) return unmarked({ hint });
      const why = problem.reason || (isOfForm(refused) ? say.wrong : sentenceOf(refused, language));
      const reason = fields[name]?.trim() ? why : say.blank;
      found.push({ id, label, reason });
      return {
        line: html`<p class="problem" id="${id}-wrong">${label}: ${reason}</p>
`,
        attributes: html` aria-invalid="true" aria-describedby="${id}-wrong${hint !== undefined && ` ${hint}`}"`,
      };
    },
  };
}
