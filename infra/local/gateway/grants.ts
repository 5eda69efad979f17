export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}
/** A policy's element of one text or several. @throws Error naming `at` for anything else. */
export const list = (value: unknown, at: string): string[] => {
  const items = Array.isArray(value) ? value : [value];
  for (const item of items) if (typeof item !== 'string') throw new Error(`${at}: not a policy`);
  return items;
};

/** @throws Error naming `at` for an element (Condition, NotAction ...) that is not evaluated. */
export function statementsOf(document: unknown, at: string): Statement[] {
  const { Statement: found } = Object(document);
  const all: unknown[] = Array.isArray(found) ? found : [found];
  return all.map((statement) => {
    const { Sid: _, Effect, Action, Resource, ...others } = Object(statement);
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new Error(`${at}: the runner does not evaluate ${unknown}`);
    if (Effect !== 'Allow' && Effect !== 'Deny') throw new Error(`${at}: Effect is ${Effect}`);
    return { effect: Effect, actions: list(Action, at), resources: list(Resource, at) };
  });
}

/** IAM's pattern: `*` and `?`. */
export function matches(pattern: string, text: string, flags = ''): boolean {
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const source = literal.replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}

/** IAM's order: an explicit Deny wins, then an Allow is needed. Actions ignore case, resources do not. */
export function permits(
  statements: readonly Statement[],
  action: string,
  resource: string,
): boolean {
  const apply = statements.filter(
    ({ actions, resources }) =>
      actions.some((pattern) => matches(pattern, action, 'i')) &&
      resources.some((pattern) => matches(pattern, resource)),
  );
  return apply.length > 0 && apply.every(({ effect }) => effect === 'Allow');
}
