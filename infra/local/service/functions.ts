import type { VirtualClock } from '../contract.ts';
import type { Pool } from '../functions/pool.ts';
import type { Ended, Run } from '../functions/process.ts';
import { type LocalFunction, localFunction } from '../functions.ts';
import { type Statement, statementsOf } from '../gateway/grants.ts';
import type { Gateway } from '../gateway.ts';
import { arnOf, REGION } from '../template/names.ts';
import type { Assembly, Resource } from '../template.ts';

/** Sandboxes of one function at once where the template sets no other limit. */
const AT_ONCE = 4;

export interface Hosted {
  readonly local: LocalFunction;
  readonly statements: readonly Statement[];
}

/** What each role of the template may do, by the role's physical name. */
export function grantsOf(assembly: Assembly): ReadonlyMap<string, readonly Statement[]> {
  const grants = new Map<string, Statement[]>();
  for (const role of assembly.ofType('AWS::IAM::Role')) {
    const own = listOf(role.properties.Policies).flatMap((policy) =>
      statementsOf(Object(policy).PolicyDocument, role.id),
    );
    grants.set(role.name, own);
  }
  for (const policy of assembly.ofType('AWS::IAM::Policy')) {
    const statements = statementsOf(policy.properties.PolicyDocument, policy.id);
    for (const role of listOf(policy.properties.Roles)) {
      const grant = grants.get(String(role));
      if (!grant) throw new Error(`${policy.id}: there is no role ${String(role)}`);
      grant.push(...statements);
    }
  }
  return grants;
}

/** A function's invocation, for a bench to price. */
export interface Invocation extends Run {
  readonly function: string;
  readonly memoryMegabytes: number;
}

export interface HostDeps {
  readonly assembly: Assembly;
  readonly clock: VirtualClock;
  readonly gateway: Gateway;
  /** What an address of the template is here: the API's endpoint. */
  readonly here: (text: string) => string;
  /** Variables that the runner sets to what stands beside it, where a function asks for them. */
  readonly beside: Readonly<Record<string, string>>;
  readonly invoked: (invocation: Invocation) => void;
  readonly ended: (ended: Ended) => void;
  readonly pool: Pool | undefined;
}

/** Every function of the template, each sandbox admitted at the gateway under its own key. */
export function hostFunctions({
  assembly,
  clock,
  gateway,
  here,
  beside,
  invoked,
  ended,
  pool,
}: HostDeps): ReadonlyMap<string, Hosted> {
  const grants = grantsOf(assembly);
  const hosted = new Map<string, Hosted>();
  for (const resource of assembly.ofType('AWS::Lambda::Function')) {
    const { properties, name } = resource;
    const role = String(properties.Role);
    const statements = grants.get(role.split('/').at(-1) ?? '');
    if (!statements) throw new Error(`${resource.id}: there is no role ${role}`);
    const memoryMegabytes = Number(properties.MemorySize ?? 128);
    const local = localFunction(
      {
        name,
        arn: arnOf(resource.type, name),
        asset: assetOf(resource),
        handler: String(properties.Handler),
        timeout: Number(properties.Timeout ?? 3) * 1000,
        memoryMegabytes,
        mayLoop: properties.RecursiveLoop === 'Allow',
        most: Number(properties.ReservedConcurrentExecutions ?? AT_ONCE),
        environment: {
          ...environmentOf(resource, here, beside),
          AWS_REGION: REGION,
          AWS_ENDPOINT_URL: gateway.endpoint,
        },
        admit: (accessKey, kill) => gateway.admit(accessKey, { name, role, statements, kill }),
        ended,
        ...(pool && { pool }),
        ran: (run) => invoked({ function: name, memoryMegabytes, ...run }),
      },
      clock,
    );
    hosted.set(local.arn, { local, statements });
  }
  return hosted;
}

function assetOf({ id, asset }: Resource): string {
  if (asset === undefined) throw new Error(`${id}: the template does not say where its code is`);
  return asset;
}

const environmentOf = (
  { properties }: Resource,
  here: (text: string) => string,
  beside: Readonly<Record<string, string>>,
) =>
  Object.fromEntries(
    Object.entries(Object(Object(properties.Environment).Variables)).map(([name, value]) => [
      name,
      beside[name] ?? here(String(value)),
    ]),
  );

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
