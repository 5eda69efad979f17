import type { HttpEvent, HttpReply } from '../../shared/lambda/http.ts';
import type { DeskDeps } from './deps.ts';
import { requestKeyOf } from './once.ts';

/**
 * A random id for each form of a page, its place in the page added. After a fault of ours nobody knows whether what was
 * sent was carried out: then its form keeps the id with which it came.
 */
export const requestKeys =
  ({ nonce }: Pick<DeskDeps, 'nonce'>) =>
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
