import {
  DEEPEST,
  documentIn,
  Excessive,
  emptyScope,
  isDocument,
  isSender,
  plainName,
  put,
  type Scope,
} from './capture.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const scalar = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

/** What a parsed sidecar tells. @throws Excessive */
export function scopeOfJson(value: unknown): Scope {
  const scope = emptyScope();
  if (Array.isArray(value)) documents(value, scope, 1);
  else within(value, scope, '', 1);
  return scope;
}

function within(value: unknown, scope: Scope, prefix: string, depth: number): void {
  if (depth > DEEPEST) throw new Excessive('too-deep');
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const name = plainName(key);
    const text = scalar(inner);
    if (text !== undefined) put(scope, prefix + name, text);
    else if (Array.isArray(inner)) listed(inner, name, scope, depth);
    else within(inner, scope, isSender(name) ? 'sender' : prefix, depth + 1);
  }
}

function listed(values: readonly unknown[], name: string, scope: Scope, depth: number): void {
  if (isDocument(name)) documents(values, scope, depth + 1);
  else if (/^(pages|images|쪽)$/.test(name)) scope.pages += values.length;
  else for (const value of values) named(value, scope);
}

function documents(values: readonly unknown[], scope: Scope, depth: number): void {
  for (const value of values) within(value, documentIn(scope), '', depth + 1);
}

/** `{ "name": "StampedAt", "value": "…" }` in a list of fields. */
function named(value: unknown, scope: Scope): void {
  if (!isObject(value)) return;
  const entries = new Map(Object.entries(value).map(([key, one]) => [plainName(key), scalar(one)]));
  const name = entries.get('name') ?? entries.get('id') ?? '';
  put(scope, plainName(name), entries.get('value') ?? entries.get('text') ?? '');
}
