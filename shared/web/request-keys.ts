import { REQUEST_KEY } from '../lambda/body.ts';
import type { HttpEvent, HttpReply } from '../lambda/http.ts';
import { fieldsIn } from './form-body.ts';
import { isForm } from './request.ts';

/** The id that a form was rendered with, or a client's `Idempotency-Key`; undefined without one. */
export function requestKeyOf(event: HttpEvent): string | undefined {
  if (!isForm(event)) return event.headers['idempotency-key']?.slice(0, 255) || undefined;
  return /^[\w-]{16,64}$/.exec(fieldsIn(event)[REQUEST_KEY] ?? '')?.[0];
}

/**
 * A random id for each form of a page, its place in the page added. After a fault of ours nobody knows whether what was
 * sent was carried out: then its form keeps the id with which it came.
 */
export const requestKeys =
  ({ nonce }: { readonly nonce: () => string }) =>
  (event: HttpEvent, { statusCode = 200 }: HttpReply) => {
    const before = statusCode >= 500 ? requestKeyOf(event) : undefined;
    let id: string | undefined;
    let forms = 0;
    return (action: string): string => {
      id ??= nonce();
      forms += 1;
      return before !== undefined && isSame(event, action) ? before : `${id}-${forms}`;
    };
  };

const isSame = ({ rawPath }: HttpEvent, action: string): boolean => rawPath === action;
