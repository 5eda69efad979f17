import { SEAL } from '../../../shared/lambda/body.ts';
import type { HttpEvent } from '../../../shared/lambda/http.ts';
import { waitingIn } from '../../../shared/web/form-body.ts';
import { commandAt } from '../commands/staff-commands.ts';

/** A form that waits for a code. It travels in hidden fields, never in an address or a cookie. */
export interface Kept {
  /** Where it leads: a command, or a button beside one. */
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The field in which the pages of the door carry it. */
export const KEPT = 'kept';
/** The staff's form in a request: an act's own, or one that the door's pages carry. */
export function keptIn(event: HttpEvent): Kept | undefined {
  const { [SEAL]: _, ...fields } = waitingIn(event);
  const carried = fields[KEPT];
  if (carried !== undefined) return unpacked(carried);
  const act = /^\/desk\/([\w-]+)$/.exec(event.rawPath)?.[1] ?? '';
  return commandAt(act) && fields.number !== undefined ? { act, fields } : undefined;
}

/** As one field of another form. */
export const packed = ({ act, fields }: Kept): string => `${act}?${new URLSearchParams(fields)}`;

function unpacked(text: string): Kept | undefined {
  const [act = '', ...rest] = text.split('?');
  const fields = Object.fromEntries(new URLSearchParams(rest.join('?')));
  return commandAt(act) ? { act, fields } : undefined;
}
