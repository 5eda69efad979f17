import type { Language } from '../../../../shared/kernel/language.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import type { RefusedForm } from './view.ts';

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
  /** The attributes of a field's control, and the line above it; both empty for a field that was right. */
  of(field: Omit<Mark, 'reason'> & { readonly name: string }): {
    readonly line: Html;
    readonly attributes: Html;
  };
}

const UNMARKED = { line: nothing, attributes: nothing };

/** Of a form that nobody refused: nothing. */
export const NO_MARKS: Marks = { found: [], of: () => UNMARKED };

export function marksOf(sent: RefusedForm | undefined, language: Language): Marks {
  if (!sent?.wrong?.length) return NO_MARKS;
  const { wrong, fields } = sent;
  const say = WORDS[language];
  const found: Mark[] = [];
  return {
    found,
    of({ id, name, label }) {
      const problem = wrong.find((one) => one.name === name);
      if (!problem) return UNMARKED;
      const reason = fields[name]?.trim() ? problem.reason || say.wrong : say.blank;
      found.push({ id, label, reason });
      return {
        line: html`<p class="problem" id="${id}-wrong">${label}: ${reason}</p>
`,
        attributes: html` aria-invalid="true" aria-describedby="${id}-wrong"`,
      };
    },
  };
}
