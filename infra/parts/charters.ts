import type { IConstruct } from 'constructs';
import {
  type CharterFiles,
  charterFiles,
  DEFAULT_CHARTER,
  plannedOf,
  publishedOf,
  withFormer,
} from '../../shared/charters/files.ts';
import { unkeepable } from '../../shared/charters/read.ts';
import { newVersions, readReleased, whyNotAfter } from './released-charters.ts';

/** The context of the app that names its charter. */
const CONTEXT = 'ihaeng:charter';

/** Before anything stands in the app: the context is its children's. */
export const setCharter = (app: IConstruct, name: string): void =>
  app.node.setContext(CONTEXT, name);

/** The charter of the app that this stands in. */
export function charterOfApp(scope: IConstruct): string {
  const name: unknown = scope.node.tryGetContext(CONTEXT);
  return typeof name === 'string' ? name : DEFAULT_CHARTER;
}

/**
 * What `#charters` is in a bundle: the charters as they were read at synthesis. Each is a text to be parsed, which starts
 * sooner than an object written out, and whoever asks for one of them carries only that one.
 */
export const charterModule = (files: CharterFiles): string =>
  [
    exported('inForce', withFormer(files)),
    exported('published', publishedOf(files)),
    exported('planned', plannedOf(files)),
  ].join('');

const exported = (name: string, value: unknown): string =>
  `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

const known = new Map<string, string>();

/** The module of the charter of that name, read once for the whole app. */
export function charterModuleOf(name: string): string {
  const text = known.get(name) ?? charterModule(charterFiles(name));
  known.set(name, text);
  return text;
}

/**
 * The charter of that name.
 * @throws Error that names the line and the field of each thing that is wrong in it, or what is otherwise than it was deployed.
 */
export function charterToKeep(name: string, released = readReleased()): CharterFiles {
  const files = charterFiles(name);
  const wrong = [files.inForce, ...files.former].flatMap((file) =>
    unkeepable(file, file.text, file.path),
  );
  if (wrong.length > 0)
    throw new Error([`the charter ${name} cannot be kept`, ...wrong].join('\n  '));
  const unlike = whyNotAfter(released, files);
  if (unlike.length > 0)
    throw new Error([`the charter ${name} is not as it was deployed`, ...unlike].join('\n  '));
  return files;
}

/** A line for each version that no deployment had yet: whoever deploys sees that promises change. */
export const newsOf = (files: CharterFiles, released = readReleased()): readonly string[] =>
  newVersions(released, files).map(
    ({ charter, path }) =>
      `The charter ${charter.version} is new (${path}): from this deployment on promises are made by it.`,
  );
