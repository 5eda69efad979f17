import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Charter } from '../charter/charter.ts';
import { type PlannedVersion, publishedVersions } from '../charter/version.ts';
import { differences } from './differences.ts';
import type { FiledVersion } from './filed-version.ts';
import { dataOf } from './parsed.ts';
import { hashOf } from './parts.ts';
import { type CharterRead, readCharter } from './read.ts';

/** A charter with the file that says it. */
export interface CharterFile extends CharterRead {
  /** For people: relative to where the command was given. */
  readonly path: string;
  readonly text: string;
}

/** The charter in force, and each earlier version of it that an open promise can still be of. */
export interface CharterFiles {
  readonly inForce: CharterFile;
  readonly former: readonly CharterFile[];
  /** Those that are to come after it: they are shown, and nothing goes by them yet. */
  readonly planned: readonly CharterFile[];
}

/** The charter that is taken where none is named. */
export const DEFAULT_CHARTER = 'standard';
const HOUSE = join(import.meta.dirname, '../charter');

/** The file that the setting CHARTER names: `standard` is one of the house, `./ours.yaml` any other. */
export const charterPath = (name: string): string =>
  /[/\\]|\.ya?ml$/.test(name) ? resolve(name) : join(HOUSE, `${name}.yaml`);

/**
 * The charter of that name with its former versions, those of the folder `former` beside it that have its id, and with those that
 * are planned, of the folder `planned`.
 * @throws Error with a line for each thing that is wrong, or that says which file is not there.
 */
export function charterFiles(name: string): CharterFiles {
  const path = charterPath(name);
  if (!existsSync(path)) throw new Error(`CHARTER=${name}: there is no file ${shown(path)}`);
  const inForce = charterFile(path);
  const { id, effectiveFrom } = inForce.charter;
  const folder = join(dirname(path), 'former');
  const former = filesIn(folder)
    .map((one) => charterFile(join(folder, one), inForce.text))
    .filter(({ charter }) => charter.id === id);
  const coming = join(dirname(path), 'planned');
  const planned = filesIn(coming)
    .map((one) => charterFile(join(coming, one)))
    .filter(({ charter }) => charter.id === id);
  const early = planned.find(({ charter }) => charter.effectiveFrom <= effectiveFrom);
  if (early) throw new Error(`${early.path}: what is planned takes effect after ${effectiveFrom}`);
  const versions = [inForce, ...former, ...planned].map(({ charter: { version } }) => version);
  const twice = versions.find((version, i) => versions.indexOf(version) !== i);
  if (twice !== undefined)
    throw new Error(`${shown(path)}: the version ${twice} is in two files (see ${shown(folder)})`);
  return { inForce, former, planned };
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((one) => /\.ya?ml$/.test(one))
        .toSorted()
    : [];

/** The charter in force as those who decide by it have it: with its versions of before. */
export const withFormer = ({ inForce, former }: CharterFiles): Charter =>
  former.length === 0
    ? inForce.charter
    : { ...inForce.charter, former: former.map(({ charter }) => charter) };

/** Every version of every charter of the house. */
export function charterVersions(): readonly CharterFile[] {
  const names = readdirSync(HOUSE).filter((one) => one.endsWith('.yaml'));
  return names.flatMap((one) => {
    const { inForce, former, planned } = charterFiles(join(HOUSE, one));
    return [inForce, ...former, ...planned];
  });
}

/** What is published of each version (P18.1), the latest first, each with what it changed of the one before it. */
export function publishedOf({ inForce, former }: CharterFiles): readonly FiledVersion[] {
  const files = [
    inForce,
    ...former.toSorted((a, b) => (a.charter.effectiveFrom < b.charter.effectiveFrom ? 1 : -1)),
  ];
  return files.map(({ charter: { version, effectiveFrom }, promises, text }, i) => {
    const data = dataOf(text);
    const before = files[i + 1];
    const changes = before ? differences(dataOf(before.text), data) : [];
    return { version, effectiveFrom, hash: hashOf(data), promises, changes };
  });
}

/** What is to change and when, the soonest first: each version with what it says otherwise than the one before it. */
export const plannedOf = ({ inForce, planned }: CharterFiles): readonly PlannedVersion[] =>
  publishedVersions(
    [inForce, ...planned].map((file) => ({ ...file, hash: hashOf(dataOf(file.text)) })),
  )
    .filter(({ version }) => version !== inForce.charter.version)
    .toReversed()
    .map(({ version, effectiveFrom, promises, changes }) => ({
      ...{ version, effectiveFrom },
      changes: changes.map((change) => ({
        ...change,
        title: [...promises, ...inForce.promises].find(({ id }) => id === change.promise)?.title,
      })),
    }));

/**
 * The charter of a file. `inForce` is the text of the charter that is in force, for a file of before: a field that the
 * program has learnt since is as it says, and no promise of that version goes by it.
 * @throws Error with a line for each thing that is wrong.
 */
export function charterFile(path: string, inForce?: string): CharterFile {
  const text = readFileSync(path, 'utf8');
  const read = readCharter(text, shown(path), inForce);
  if ('wrong' in read)
    throw new Error([`${basename(path)} is no charter`, ...read.wrong].join('\n  '));
  return { path: shown(path), text, ...read };
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
