import { type HttpEvent, SEAL } from '../../shared/lambda/http.ts';
import { isAct } from './acts.ts';
import { waitingIn } from './typed.ts';

/** A form that waits for a code. It travels in hidden fields, never in an address or a cookie. */
export interface Kept {
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The field in which the pages of the door carry it. */
export const KEPT = 'kept';
/** They lead back to the answer's form as an act would. */
const BESIDE_ACTS: readonly string[] = ['preview', 'edit'];

const isKept = (act: string): boolean => isAct(act) || BESIDE_ACTS.includes(act);

/** The staff's form in a request: an act's own, or one that the door's pages carry. */
export function keptIn(event: HttpEvent): Kept | undefined {
  const { [SEAL]: _, ...fields } = waitingIn(event);
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
