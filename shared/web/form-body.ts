import { ACCESS_CODE, formOf } from '../lambda/body.ts';
import { type HttpEvent, Refused } from '../lambda/http.ts';
import { isForm } from './request.ts';

/** Twice encoded a text of the longest form takes nine times its letters. */
export const MOST_KEPT = 1_000_000;
/** The fields of all forms in which people write sentences. */
const WRITTEN = [
  'text',
  'sentence',
  'words',
  'comment',
  'question',
  'request',
  'reasons',
  'remedy',
  'itemChange',
  'itemSentence',
] as const;

/** The fields of a form, each once; none of another body, nor of one that cannot be read. */
export function fieldsIn(event: HttpEvent): Readonly<Record<string, string>> {
  if (!isForm(event)) return {};
  try {
    return Object.fromEntries(formOf(event, MOST_KEPT).entries());
  } catch (error) {
    if (error instanceof Refused) return {};
    throw error;
  }
}

/** What somebody wrote in a form, each text of it. */
export const sentencesOf = (fields: Readonly<Record<string, string>>): readonly string[] =>
  WRITTEN.flatMap((name) => fields[name] ?? []).filter((text) => text.trim());

/** The same as one text; undefined where there is none. */
export function writtenIn(fields: Readonly<Record<string, string>>): string | undefined {
  const written = sentencesOf(fields);
  return written.length > 0 ? written.join('\n\n') : undefined;
}

/** Whether files came within the form. */
export const bringsFiles = ({ taken }: HttpEvent): boolean => (taken?.files.length ?? 0) > 0;

/**
 * A form as it can wait for a code: the files that came within it were not stored, since nobody was let in, and are to
 * be chosen again; those that an earlier page kept still stand.
 */
export function waitingIn(event: HttpEvent): Readonly<Record<string, string>> {
  const { attachments, ...fields } = fieldsIn(event);
  const tokens = attachments?.split(' ') ?? [];
  const standing = tokens.slice(0, tokens.length - (event.taken?.files.length ?? 0));
  return standing.length > 0 ? { ...fields, attachments: standing.join(' ') } : fields;
}

/** The citizen's form in a request, without the code that was typed with it. */
export function resentIn(event: HttpEvent): Readonly<Record<string, string>> {
  const { [ACCESS_CODE]: _, ...fields } = waitingIn(event);
  return fields;
}
