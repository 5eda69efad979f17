import * as z from 'zod/mini';
import type { Given } from './fields.ts';

type Issue = z.core.$ZodIssue;

/** What the schema says against it: fields and codes alone, never what stands in them. Empty where nothing is wrong. */
export const wrongIn = (schema: z.core.$ZodType, value: unknown): string =>
  said(issuesOf(schema, value));

/** It is what the schema says, also with fields that a later version wrote: they are carried along unchanged. */
export const isReadAs = <S extends z.core.$ZodType>(schema: S, value: unknown): value is Given<S> =>
  issuesOf(schema, value).every(({ code }) => code === 'unrecognized_keys');

/** Interpreted: to compile a schema takes longer than one start has values to read. */
const issuesOf = (schema: z.core.$ZodType, value: unknown): readonly Issue[] =>
  z.safeParse(schema, value, { jitless: true }).error?.issues ?? [];

const said = (issues: readonly Issue[]): string =>
  issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim()).join(', ');
