// biome-ignore lint/suspicious/noExplicitAny: a template is whatever CloudFormation takes
type Properties = Record<string, any>;
interface Resource {
  readonly Type: string;
  readonly Properties: Properties;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

/** A function of a template and what its role lets it do. */
export interface Granted {
  /** Its code: 'clock/ring'. */
  readonly entry: string;
  /** One action on one resource: a queue by its logical id, all else as JSON. */
  readonly grants: readonly {
    readonly sid: string;
    readonly action: string;
    readonly resource: string;
  }[];
  /** What it is told, as JSON. */
  readonly variables: Readonly<Record<string, string>>;
  /** What wakes it, and where a batch ends that it gave up, in the same words as the grants' resources. */
  readonly sources: readonly string[];
  readonly fails: readonly string[];
}

const list = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** Every function among the resources of a template, with its grants. */
export function grantedTo(resources: Readonly<Record<string, Resource>>) {
  const of = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === type);
  const queues = new Set(of('AWS::SQS::Queue').map(([id]) => id));
  const named = (resource: Properties | string): string => {
    const id = Object(resource)['Fn::GetAtt']?.[0];
    return queues.has(id) ? id : JSON.stringify(resource);
  };
  return of('AWS::Lambda::Function').map(([id, { Properties: own, Metadata }]): Granted => {
    const role = own.Role['Fn::GetAtt'][0];
    const policies = of('AWS::IAM::Policy').filter(([, { Properties: policy }]) =>
      policy.Roles.some((one: Properties) => one.Ref === role),
    );
    const mappings = of('AWS::Lambda::EventSourceMapping').filter(
      ([, { Properties: mapping }]) => mapping.FunctionName.Ref === id,
    );
    return {
      entry: String(Metadata?.['ihaeng:entry']),
      grants: policies.flatMap(([, { Properties: policy }]) =>
        policy.PolicyDocument.Statement.flatMap((statement: Properties) =>
          list(statement.Action).map((action: string) => ({
            sid: statement.Sid,
            action,
            resource: named(statement.Resource),
          })),
        ),
      ),
      variables: Object.fromEntries(
        Object.entries(own.Environment?.Variables ?? {}).map(([name, value]) => [
          name,
          JSON.stringify(value),
        ]),
      ),
      sources: mappings.map(([, mapping]) => named(mapping.Properties.EventSourceArn)),
      fails: mappings.flatMap(([, { Properties: mapping }]) =>
        mapping.DestinationConfig ? [named(mapping.DestinationConfig.OnFailure.Destination)] : [],
      ),
    };
  });
}
