/** What a template's values resolve against. A name that is not there is an error that tells who asked. */
export interface Scope {
  /** `Ref` of a resource, parameter or pseudo-parameter. */
  readonly ref: (name: string, at: string) => unknown;
  readonly attribute: (id: string, name: string, at: string) => unknown;
  readonly imported: (name: string, at: string) => unknown;
  readonly condition: (name: string, at: string) => boolean;
}
/** The value that AWS::NoValue leaves: its property is not there. */
export const NO_VALUE = Symbol('AWS::NoValue');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws Error naming `at` (the logical id) for an intrinsic or a shape that is not known. */
export function resolve(value: unknown, scope: Scope, at: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, scope, at)).filter((item) => item !== NO_VALUE);
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first && /^(Ref|Condition|Fn::.*)$/.test(first[0])) {
    if (first[0] !== 'Condition' || typeof first[1] === 'string') {
      return intrinsic(first[0], first[1], scope, at);
    }
  }
  const resolved = entries.map(([key, item]) => [key, resolve(item, scope, at)] as const);
  return Object.fromEntries(resolved.filter(([, item]) => item !== NO_VALUE));
}

function intrinsic(name: string, given: unknown, scope: Scope, at: string): unknown {
  const wrong = () => new Error(`${at}: ${name} of ${JSON.stringify(given)} is not emulated`);
  const text = (item: unknown): string => {
    const resolved = resolve(item, scope, at);
    if (typeof resolved === 'string' || typeof resolved === 'number') return String(resolved);
    throw wrong();
  };
  const list = (item: unknown): unknown[] => {
    const resolved = resolve(item, scope, at);
    if (Array.isArray(resolved)) return resolved;
    throw wrong();
  };
  const truth = (item: unknown): boolean => resolve(item, scope, at) === true;
  const args: unknown[] = Array.isArray(given) ? given : [given];
  switch (name) {
    case 'Ref':
      return scope.ref(text(given), at);
    case 'Condition':
      return scope.condition(text(given), at);
    case 'Fn::GetAtt': {
      const [id, ...path] = typeof given === 'string' ? given.split('.') : args.map(text);
      return scope.attribute(id ?? '', path.join('.'), at);
    }
    case 'Fn::ImportValue':
      return scope.imported(text(given), at);
    case 'Fn::Join':
      return list(args[1]).map(text).join(text(args[0]));
    case 'Fn::Split':
      return text(args[1]).split(text(args[0]));
    case 'Fn::Select': {
      const chosen = list(args[1])[Number(text(args[0]))];
      if (chosen === undefined) throw wrong();
      return chosen;
    }
    case 'Fn::Sub':
      return substitute(text(args[0]), isRecord(args[1]) ? args[1] : {}, scope, at);
    case 'Fn::If':
      return resolve(scope.condition(text(args[0]), at) ? args[1] : args[2], scope, at);
    case 'Fn::Equals':
      return text(args[0]) === text(args[1]);
    case 'Fn::Not':
      return !truth(args[0]);
    case 'Fn::And':
      return args.every(truth);
    case 'Fn::Or':
      return args.some(truth);
    default:
      throw wrong();
  }
}

function substitute(pattern: string, own: Record<string, unknown>, scope: Scope, at: string) {
  return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (Object.hasOwn(own, name)) return String(resolve(own[name], scope, at));
    const [id = '', ...path] = name.split('.');
    return String(path.length > 0 ? scope.attribute(id, path.join('.'), at) : scope.ref(name, at));
  });
}
