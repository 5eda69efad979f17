import type { Language } from '../../shared/kernel/language.ts';
import type { HttpEvent, HttpReply } from '../../shared/lambda/http.ts';
import type { COMMANDS } from '../../shared/petition/commands.ts';
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
  /** The petitioner's command that it carries out: what it takes and answers is declared there. */
  readonly command?: keyof typeof COMMANDS.citizen;
  /** The schema by which the work reads what is sent, where that is no command; `/desk/{act}` has one for each act. */
  readonly body?: unknown;
}
