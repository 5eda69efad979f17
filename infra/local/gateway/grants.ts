import { ACCOUNT } from '../template/names.ts';

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

/**
 * Conditions whose outcome is the same for every call that is made here: all is of one account, and only services of
 * AWS call with the others.
 */
const SETTLED: Readonly<Record<string, string | undefined>> = {
  'aws:resourceaccount': ACCOUNT,
  'events:managedby': undefined,
  'kms:viaservice': undefined,
};

/** Whether a grant's condition holds. @throws Error naming `at` unless that is settled whatever is called. */
function isMet(condition: unknown, at: string): boolean {
  const terms = Object.entries(Object(condition)).flatMap(([operator, keys]) =>
    Object.entries(Object(keys)).map(([key, wanted]) => ({ operator, key, wanted })),
  );
  return terms.every(({ operator, key, wanted }) => {
    const name = key.toLowerCase();
    if (!/^String(Equals|Like)$/.test(operator) || !Object.hasOwn(SETTLED, name))
      throw new Error(`${at}: the runner does not evaluate ${operator} of ${key}`);
    const given = SETTLED[name];
    return given !== undefined && list(wanted, at).some((pattern) => matches(pattern, given));
  });
}

/** @throws Error naming `at` for an element (NotAction ...) or a condition that is not evaluated. */
export function statementsOf(document: unknown, at: string): Statement[] {
  const { Statement: found } = Object(document);
  const all: unknown[] = Array.isArray(found) ? found : [found];
  return all.flatMap((statement) => {
    const { Sid: _, Effect, Action, Resource, Condition, ...others } = Object(statement);
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) throw new Error(`${at}: the runner does not evaluate ${unknown}`);
    if (Effect !== 'Allow' && Effect !== 'Deny') throw new Error(`${at}: Effect is ${Effect}`);
    const grant: Statement = {
      effect: Effect,
      actions: list(Action, at),
      resources: list(Resource, at),
    };
    return isMet(Condition, at) ? [grant] : [];
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
