import { ACCESS_CODE, type HttpEvent, Refused, textOf } from '../../shared/lambda/http.ts';
import { isForm } from './page.ts';

/** Twice encoded a text of the longest form takes nine times its letters. */
export const MOST_KEPT = 1_000_000;
/** The fields of all forms in which people write sentences. */
const WRITTEN = ['text', 'sentence', 'words', 'comment'] as const;

/** The fields of a form, each once; none of another body, nor of one that cannot be read. */
export function fieldsIn(event: HttpEvent): Readonly<Record<string, string>> {
  if (!isForm(event)) return {};
  try {
    return Object.fromEntries(new URLSearchParams(textOf(event, MOST_KEPT)));
  } catch (error) {
    if (error instanceof Refused) return {};
    throw error;
  }
}

/** The sentences that somebody wrote in a form; undefined where there are none. */
export function writtenIn(fields: Readonly<Record<string, string>>): string | undefined {
  const written = WRITTEN.flatMap((name) => fields[name] ?? []).filter((text) => text.trim());
  return written.length > 0 ? written.join('\n\n') : undefined;
}

/** The citizen's form in a request, without the code that was typed with it. */
export function resentIn(event: HttpEvent): Readonly<Record<string, string>> {
  const { [ACCESS_CODE]: _, ...fields } = fieldsIn(event);
  return fields;
}
