import type { Language } from '../kernel/language.ts';
import type { HttpEvent, HttpReply } from '../lambda/http.ts';
import type { COMMANDS } from '../petition/commands.ts';

/** What a route does, with what it asks of the house. */
export type RouteHandler<Deps> = (
  event: HttpEvent,
  language: Language,
  deps: Deps,
) => Promise<HttpReply>;

/**
 * Whom a route is for: `citizen` has number and code, `staff` has passed the door with a link, `door` is the way
 * there with the link alone, `public` needs nothing.
 */
export type Who = 'citizen' | 'staff' | 'door' | 'public';

export interface Route<Deps> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly who: Who;
  readonly work: RouteHandler<Deps>;
  /** The petitioner's command that it carries out: what it takes and answers is declared there. */
  readonly command?: keyof typeof COMMANDS.citizen;
  /** The schema by which the work reads what is sent, where that is no command; `/desk/{act}` has one for each act. */
  readonly body?: unknown;
}
