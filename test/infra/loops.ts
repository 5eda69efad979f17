// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
type Properties = Record<string, any>;
export interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
}
type Resources = Readonly<Record<string, Resource>>;

/** What goes from one part of a stack to another; nodes are logical ids, buckets and tables by `bucket` and `table`. */
type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
const idsIn = (value: unknown, ids: Iterable<string>): readonly string[] => {
  const text = JSON.stringify(value ?? '');
  return [...ids].filter((id) => text.includes(`"${id}"`));
};

/**
 * Who can cause whose invocation: a function what it may send to or store in, a queue, a bucket's objects (by the rules
 * on the bus) or a table's stream the function that they invoke, a timer's bearer the queue that it rings. `past` names
 * services to leave out.
 */
export function graphOf(resources: Resources, past: readonly ('table' | 'timer')[] = []): Graph {
  const graph = new Map<string, Set<string>>();
  const link = (from: string, to: string) =>
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  const of = (type: string) => Object.entries(resources).filter(([, one]) => one.Type === type);
  const queues = of('AWS::SQS::Queue').map(([id]) => id);
  const roles = of('AWS::IAM::Role').map(([id]) => id);
  const holders = new Map<string, string>(); // a role's function, or the role itself of a timer
  for (const [id, { Properties: own }] of of('AWS::Lambda::Function'))
    for (const role of idsIn(own.Role, roles)) holders.set(role, id);

  for (const [, { Properties: own }] of of('AWS::IAM::Policy')) {
    const [role = ''] = idsIn(own.Roles, roles);
    const holder = holders.get(role) ?? role;
    for (const { Action, Resource } of own.PolicyDocument.Statement) {
      const actions = list<string>(Action);
      const resource = JSON.stringify(Resource);
      if (actions.includes('sqs:SendMessage'))
        for (const queue of idsIn(Resource, queues)) link(holder, queue);
      if (actions.includes('s3:PutObject'))
        for (const [, place = ''] of resource.matchAll(/\/([a-z]+)\/\*/g)) link(holder, place);
      if (actions.some((action) => /^dynamodb:(?:Put|Update)Item$/.test(action)))
        if (!past.includes('table')) link(holder, 'table');
      if (actions.includes('iam:PassRole') && !past.includes('timer'))
        for (const bearer of idsIn(Resource, roles)) link(holder, bearer);
    }
  }
  for (const [, { Properties: own }] of of('AWS::Events::Rule'))
    for (const { Arn } of own.Targets)
      for (const queue of idsIn(Arn, queues))
        for (const place of JSON.stringify(own.EventPattern).matchAll(/"prefix":"([a-z]+)\/"/g))
          link(place[1] ?? '', queue);
  for (const [, { Properties: own }] of of('AWS::Lambda::EventSourceMapping')) {
    const [target = ''] = idsIn(own.FunctionName, [...holders.values()]);
    const [queue] = idsIn(own.EventSourceArn, queues);
    link(queue ?? 'table', target);
  }
  return graph;
}

/** The functions that what they cause may invoke again, whatever it passes on the way. */
export function inLoops(graph: Graph, resources: Resources): readonly string[] {
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [...(graph.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(graph.get(next) ?? []));
    }
    return found;
  };
  return Object.entries(resources)
    .filter(([id, { Type }]) => Type === 'AWS::Lambda::Function' && reached(id).has(id))
    .map(([id]) => id.replace(/Function[0-9A-F]{8}$/, ''))
    .toSorted();
}
