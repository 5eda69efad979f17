import type { Language } from '../../shared/kernel/language.ts';
import type { HttpEvent, HttpReply } from '../../shared/lambda/http.ts';
import type { DeskDeps } from './deps.ts';

export type Work = (event: HttpEvent, language: Language, deps: DeskDeps) => Promise<HttpReply>;

/**
 * Whom a route is for: `citizen` has number and code, `staff` has passed the door with a link, `door` is the way
 * there with the link alone, `public` needs nothing.
 */
export type Who = 'citizen' | 'staff' | 'door' | 'public';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly who: Who;
  readonly work: Work;
  /** The schema by which the work reads what is sent; `/desk/{act}` has one for each act. */
  readonly body?: unknown;
}
