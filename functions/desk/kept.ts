import { ACCESS_CODE, type HttpEvent, Refused, SEAL, textOf } from '../../shared/lambda/http.ts';
import { isAct } from './acts.ts';
import { isForm } from './page.ts';

/** A form that waits for a code. It travels in hidden fields, never in an address or a cookie. */
export interface Kept {
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The field in which the pages of the door carry it. */
export const KEPT = 'kept';
/** Twice encoded a text of the longest form takes nine times its letters. */
export const MOST_KEPT = 1_000_000;
/** The fields of all forms in which people write sentences. */
const WRITTEN = ['text', 'sentence', 'words', 'comment'] as const;
/** They lead back to the answer's form as an act would. */
const BESIDE_ACTS: readonly string[] = ['preview', 'edit'];

const isKept = (act: string): boolean => isAct(act) || BESIDE_ACTS.includes(act);

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

/** The staff's form in a request: an act's own, or one that the door's pages carry. */
export function keptIn(event: HttpEvent): Kept | undefined {
  const { [SEAL]: _, ...fields } = fieldsIn(event);
  const carried = fields[KEPT];
  if (carried !== undefined) return unpacked(carried);
  const act = /^\/desk\/([\w-]+)$/.exec(event.rawPath)?.[1] ?? '';
  return isKept(act) && fields.number !== undefined ? { act, fields } : undefined;
}

/** As one field of another form. */
export const packed = ({ act, fields }: Kept): string => `${act}?${new URLSearchParams(fields)}`;

function unpacked(text: string): Kept | undefined {
  const [act = '', ...rest] = text.split('?');
  const fields = Object.fromEntries(new URLSearchParams(rest.join('?')));
  return isKept(act) ? { act, fields } : undefined;
}

/** The sentences that somebody wrote in a form; undefined where there are none. */
export function writtenIn(fields: Readonly<Record<string, string>>): string | undefined {
  const written = WRITTEN.flatMap((name) => fields[name] ?? []).filter((text) => text.trim());
  return written.length > 0 ? written.join('\n\n') : undefined;
}

/** The citizen's form in a request, without the code that was typed with it. */
export function resentIn(event: HttpEvent): Kept['fields'] {
  const { [ACCESS_CODE]: _, ...fields } = fieldsIn(event);
  return fields;
}
