import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve as pathOf } from 'node:path';
import { NO_VALUE, resolve, type Scope } from '../parts/intrinsics.ts';
import { KNOWN } from './template/known.ts';
import { attributeOf, PSEUDO, physicalName, refOf } from './template/names.ts';

export interface Resource {
  readonly id: string;
  readonly stack: string;
  readonly type: string;
  /** Made from stack and logical id, as CloudFormation makes it. */
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Directory of a function's bundled code. */
  readonly asset?: string;
}
export interface Assembly {
  readonly resources: readonly Resource[];
  /** What the templates ask for and the runner does not do: `type.property`, sorted, each once. */
  readonly acknowledged: readonly string[];
  readonly ofType: (type: string) => readonly Resource[];
}
interface Raw {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Record<string, unknown>;
  readonly Metadata?: Record<string, unknown>;
}
interface Template {
  readonly Resources?: Record<string, Raw>;
  readonly Conditions?: Record<string, unknown>;
  readonly Parameters?: Record<string, { readonly Default?: unknown }>;
  readonly Outputs?: Record<
    string,
    { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }
  >;
}

/** @throws Error naming the logical id for a type, property or intrinsic that is not known. */
export function readAssembly(directory: string): Assembly {
  const suffix = '.template.json';
  const templates = readdirSync(directory)
    .filter((file) => file.endsWith(suffix))
    .map((file) => {
      const template: Template = JSON.parse(readFileSync(join(directory, file), 'utf8'));
      return { stack: basename(file, suffix), template };
    });
  const scopes = templates.map(({ stack, template }) => scopeOf(stack, template, imported));

  /** Exports resolve when they are asked for, so the order of the stacks does not matter. */
  function imported(name: string, at: string): unknown {
    for (const [index, { template }] of templates.entries()) {
      const scope = scopes[index];
      for (const output of Object.values(template.Outputs ?? {})) {
        if (!scope || !output.Export) continue;
        if (resolve(output.Export.Name, scope, at) === name)
          return resolve(output.Value, scope, at);
      }
    }
    throw new Error(`${at}: no stack exports ${name}`);
  }

  const acknowledged = new Set<string>();
  const resources = templates.flatMap(({ stack, template }, index) => {
    const scope = scopes[index];
    if (!scope) return [];
    return Object.entries(template.Resources ?? {}).flatMap(([id, raw]) => {
      if (raw.Condition !== undefined && !scope.condition(raw.Condition, id)) return [];
      for (const name of notEmulated(id, raw)) acknowledged.add(name);
      const asset = raw.Metadata?.['aws:asset:path'];
      const properties = resolve(raw.Properties ?? {}, scope, id) as Record<string, unknown>; // an object stays one
      const found = {
        id,
        stack,
        type: raw.Type,
        name: physicalName(stack, id, raw.Properties),
        properties,
      };
      return [typeof asset === 'string' ? { ...found, asset: pathOf(directory, asset) } : found];
    });
  });
  return {
    resources,
    acknowledged: [...acknowledged].sort(),
    ofType: (type) => resources.filter((resource) => resource.type === type),
  };
}

function notEmulated(id: string, { Type, Properties = {} }: Raw): string[] {
  const known = KNOWN[Type];
  if (!known) throw new Error(`${id}: the runner does not know ${Type}`);
  for (const name of Object.keys(Properties)) {
    if (!known.emulated.includes(name) && !known.acknowledged.includes(name)) {
      throw new Error(`${id}: the runner does not know ${name} of ${Type}`);
    }
  }
  if (known.emulated.length === 0) return [Type];
  return Object.keys(Properties)
    .filter((name) => known.acknowledged.includes(name))
    .map((name) => `${Type}.${name}`);
}

function scopeOf(stack: string, template: Template, imported: Scope['imported']): Scope {
  const typed = (id: string, at: string) => {
    const raw = template.Resources?.[id];
    if (!raw) throw new Error(`${at}: ${stack} has no ${id}`);
    return { type: raw.Type, name: physicalName(stack, id, raw.Properties) };
  };
  const scope: Scope = {
    ref(name, at) {
      if (name === 'AWS::NoValue') return NO_VALUE;
      if (name === 'AWS::StackName') return stack;
      if (Object.hasOwn(PSEUDO, name)) return PSEUDO[name];
      const parameter = template.Parameters?.[name];
      if (parameter) return parameter.Default;
      const { type, name: physical } = typed(name, at);
      return refOf(type, physical);
    },
    attribute(id, attribute, at) {
      const { type, name } = typed(id, at);
      return attributeOf(type, name, attribute, at);
    },
    imported,
    condition(name, at) {
      const condition = template.Conditions?.[name];
      if (condition === undefined) throw new Error(`${at}: ${stack} has no condition ${name}`);
      return resolve(condition, scope, at) === true;
    },
  };
  return scope;
}
