import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CharterFile, CharterFiles } from '../../shared/charters/files.ts';
import { dataOf } from '../../shared/charters/parsed.ts';
import { type Parts, partsOf } from '../../shared/charters/parts.ts';

/** What each version said when it was deployed, by the version. */
export const ReleasedCharters = z.record(
  z.string(),
  z.strictObject({ id: z.string(), parts: z.record(z.string(), z.string()) }),
);
export type ReleasedCharters = z.infer<typeof ReleasedCharters>;

const RELEASED = join(import.meta.dirname, '../released/charters.json');

export const readReleased = (path = RELEASED): ReleasedCharters =>
  ReleasedCharters.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What a file says, as it is written down when it is deployed. */
export const releaseOf = ({ charter, text }: CharterFile): ReleasedCharters[string] => ({
  id: charter.id,
  parts: partsOf(dataOf(text)),
});

/**
 * Why charters must not be deployed over those that were: a version says something else than it did, or ships no longer
 * although promises of it can be open. Empty when all is well. A number or a clock that the program has learnt since may
 * be added to a version, for that changes no promise that was given; a sentence may not.
 */
export function whyNotAfter(released: ReleasedCharters, files: CharterFiles): readonly string[] {
  const all = [files.inForce, ...files.former];
  const { id } = files.inForce.charter;
  const shipped = new Set(all.map(({ charter }) => charter.version));
  const gone = Object.entries(released)
    .filter(([version, before]) => before.id === id && !shipped.has(version))
    .map(
      ([version]) =>
        `${version} was deployed, and promises of it can be open: keep its file in the folder former`,
    );
  const otherwise = all.flatMap((file) => {
    const before = released[file.charter.version];
    return before ? changedParts(file, before.parts) : [];
  });
  return [...gone, ...otherwise];
}

/** What was released, and what these files say besides; what was written down once stays as it was. */
export const releasedWith = (
  released: ReleasedCharters,
  files: CharterFiles,
): ReleasedCharters => ({
  ...released,
  ...Object.fromEntries(
    [files.inForce, ...files.former].map((file) => {
      const { id, parts } = releaseOf(file);
      const { version } = file.charter;
      return [version, { id, parts: { ...parts, ...released[version]?.parts } }];
    }),
  ),
});

export const writeReleased = (released: ReleasedCharters): void =>
  writeFileSync(RELEASED, `${JSON.stringify(released, undefined, 2)}\n`);

/** Versions that no deployment had yet. */
export const newVersions = (
  released: ReleasedCharters,
  { inForce, former }: CharterFiles,
): readonly CharterFile[] =>
  [inForce, ...former].filter(({ charter }) => released[charter.version] === undefined);

function changedParts(file: CharterFile, before: Parts): readonly string[] {
  const now = releaseOf(file).parts;
  const { version } = file.charter;
  const wrong = [
    ...Object.keys(before)
      .filter((part) => now[part] === undefined)
      .map((part) => `${part} is gone`),
    ...Object.keys(before)
      .filter((part) => now[part] !== undefined && now[part] !== before[part])
      .map((part) => `${part} is another`),
    ...Object.keys(now)
      .filter((part) => before[part] === undefined && /^promises\./.test(part))
      .map((part) => `${part} is new`),
  ];
  return wrong.map(
    (what) =>
      `${file.path}: ${what}, and ${version} was deployed without that: put it back, say npm run charter -- next ${version} --from DAY, and change the new version`,
  );
}
