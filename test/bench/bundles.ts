import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.exactOptional(z.record(z.string(), z.unknown())),
      Metadata: z.exactOptional(z.record(z.string(), z.unknown())),
    }),
  ),
});
export type Template = z.infer<typeof Template>;
const Deployed = z.object({
  Handler: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  Environment: z.optional(z.object({ Variables: z.record(z.string(), z.unknown()) })),
});

/** A function as it is deployed. */
export interface Bundle {
  /** 'clock/ring', from where it stands in the tree of constructs. */
  readonly name: string;
  readonly directory: string;
  readonly handler: string;
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
  readonly variables: readonly string[];
  /** The routes of the API that lead to it, 'GET /health'; none for what a queue, a stream or a timer wakes. */
  readonly routes: readonly string[];
}

export const templates = (assembly: string): readonly Template[] =>
  readdirSync(assembly)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => Template.parse(JSON.parse(readFileSync(join(assembly, name), 'utf8'))));

const Route = z.object({ RouteKey: z.string(), Target: z.unknown() });

/** What a route's target names, `integrations/<Ref>`; what an integration's address names, the function. */
const named = (value: unknown, among: Template['Resources']): string | undefined =>
  Object.keys(among).find((id) => JSON.stringify(value).includes(`"${id}"`));

/** The routes of a template that lead to this function. */
const routesTo = (Resources: Template['Resources'], fn: string): readonly string[] =>
  Object.values(Resources).flatMap(({ Type, Properties }) => {
    if (Type !== 'AWS::ApiGatewayV2::Route') return [];
    const { RouteKey, Target } = Route.parse(Properties);
    const integration = Resources[named(Target, Resources) ?? ''];
    const uri = integration?.Properties?.IntegrationUri;
    return named(uri, Resources) === fn ? [RouteKey] : [];
  });

/** Every function of the assembly with its bundled code, in the order of the template. */
export const bundles = (assembly: string): readonly Bundle[] =>
  templates(assembly).flatMap(({ Resources }) =>
    Object.entries(Resources)
      .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
      .map(([id, { Properties, Metadata }]) => {
        const { Handler, MemorySize, Timeout, Environment } = Deployed.parse(Properties);
        const [, capability = '', name = ''] = String(Metadata?.['aws:cdk:path']).split('/');
        return {
          name: `${capability}/${name}`.toLowerCase(),
          directory: resolve(assembly, String(Metadata?.['aws:asset:path'])),
          handler: Handler,
          memory: MemorySize,
          timeout: Timeout,
          variables: Object.keys(Environment?.Variables ?? {}),
          routes: routesTo(Resources, id),
        };
      }),
  );
