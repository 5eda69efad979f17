import type * as z from 'zod/mini';
import { nothing } from '../../shared/petition/commands/fields.ts';
import { COMMANDS } from '../../shared/petition/commands.ts';
import type { Who } from '../../shared/requests/route.ts';
import { ROUTES } from '../desk/routes.ts';
import { commandAt } from '../staff/commands/staff-commands.ts';
import { ACTS_TOLD } from './commands.ts';
import type { Told } from './endpoint-doc.ts';
import { PUBLIC_TOLD } from './public-page-docs.ts';
import { WAYS_TOLD } from './route-docs.ts';
import { APART_TOLD } from './standalone-route-docs.ts';

/** One way in as the document tells it; the acts of `/desk/{act}` are one each. */
export interface Operation extends Told {
  readonly method: string;
  readonly path: string;
  readonly who: Who;
  readonly schema?: z.ZodMiniType | undefined;
}

/** A command that takes none has no body in the document. */
function bodyOf(name: keyof typeof COMMANDS.citizen): z.ZodMiniType | undefined {
  const body: z.ZodMiniType = COMMANDS.citizen[name].body;
  return body === nothing ? undefined : body;
}
const bodyIn = (route: (typeof ROUTES)[number]): z.ZodMiniType | undefined =>
  'body' in route ? route.body : undefined;

/** Whose a way is that no router of the desk knows, by its address. */
const whoOf = (path: string): Who =>
  path.startsWith('/desk/') ? 'staff' : path.startsWith('/petitions/') ? 'citizen' : 'public';

const acts: readonly Operation[] = Object.entries(ACTS_TOLD).map(([act, told]) => ({
  ...told,
  method: 'POST',
  path: `/desk/${act}`,
  who: 'staff',
  schema: commandAt(act)?.body,
}));

const desk: readonly Operation[] = ROUTES.flatMap((route) => {
  const { method, path, who } = route;
  const told = WAYS_TOLD[`${method} ${path}`];
  const schema = 'command' in route ? bodyOf(route.command) : bodyIn(route);
  return told ? { ...told, method, path, who, schema } : [];
});

const apart: readonly Operation[] = Object.entries({
  ...APART_TOLD,
  ...PUBLIC_TOLD,
} satisfies Readonly<Record<string, Told & { readonly schema?: z.ZodMiniType }>>).map(
  ([key, told]) => {
    const [method = '', path = ''] = key.split(' ');
    return { ...told, method, path, who: whoOf(path) };
  },
);

/** Every way in, those of citizens first. */
export const OPERATIONS: readonly Operation[] = [...apart, ...desk, ...acts];
