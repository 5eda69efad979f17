import type * as z from 'zod/mini';
import { commandAt } from '../desk/acts.ts';
import type { Who } from '../desk/route.ts';
import { ROUTES } from '../desk/routes.ts';
import { ACTS_TOLD } from './acts.ts';
import { APART_TOLD } from './apart.ts';
import type { Told } from './told.ts';
import { WAYS_TOLD } from './ways.ts';

/** One way in as the document tells it; the acts of `/desk/{act}` are one each. */
export interface Operation extends Told {
  readonly method: string;
  readonly path: string;
  readonly who: Who;
  readonly schema?: z.ZodMiniType | undefined;
}

const WAYS: Readonly<Record<string, Told>> = WAYS_TOLD;

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
  const told = WAYS[`${method} ${path}`];
  const schema: z.ZodMiniType | undefined = 'body' in route ? route.body : undefined;
  return told ? { ...told, method, path, who, schema } : [];
});

const apart: readonly Operation[] = Object.entries(APART_TOLD).map(([key, told]) => {
  const [method = '', path = ''] = key.split(' ');
  return { ...told, method, path, who: whoOf(path) };
});

/** Every way in, those of citizens first. */
export const OPERATIONS: readonly Operation[] = [...apart, ...desk, ...acts];
