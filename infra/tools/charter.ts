import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Table from 'cli-table3';
import type { Difference } from '../../shared/charter/promise.ts';
import { differences } from '../../shared/charters/differences.ts';
import {
  type CharterFile,
  charterFiles,
  charterPath,
  charterVersions,
  DEFAULT_CHARTER,
} from '../../shared/charters/files.ts';
import { dataOf } from '../../shared/charters/parsed.ts';
import { hashOf } from '../../shared/charters/parts.ts';
import { charterToKeep, newsOf } from '../parts/charters.ts';
import {
  readReleased,
  releasedWith,
  whyNotAfter,
  writeReleased,
} from '../parts/released-charters.ts';
import { askedOf, commandIn } from './command-line.ts';
import { told } from './input.ts';

const { command, args } = commandIn('charter', 'Charters, which are files in shared/charter.', {
  check: 'says what is wrong in one, with its line and field',
  diff: 'shows what one says otherwise than another',
  next: 'begins the next version of one, and keeps the one that is in force',
  release: 'writes down what is deployed, so that it is never changed',
});
const NAMES =
  'A charter is named by its file (./ours.yaml), its name (standard) or its version (standard-1).';

const COMMANDS: Record<typeof command, () => void> = {
  check() {
    const { given } = asked('check', 'Says what is wrong in a charter.', ['CHARTER']);
    const files = charterToKeep(given[0] ?? DEFAULT_CHARTER);
    for (const line of newsOf(files)) console.log(line);
    const { charter, promises, text } = files.inForce;
    console.log(
      `${charter.version} can be kept: ${promises.length} promises, ${charter.pledges.length} pledges, hash ${hashOf(dataOf(text))}`,
    );
  },
  diff() {
    const { given } = asked('diff', 'Shows what the second says otherwise than the first.', [
      'BEFORE',
      'AFTER',
    ]);
    const [before, after] = given.map(found);
    if (!before || !after) throw new Error('two charters are compared');
    const all = differences(dataOf(before.text), dataOf(after.text));
    if (all.length === 0) return console.log('They say the same.');
    console.log(tableOf(all, before.charter.version, after.charter.version));
    const count = (what: Difference['what']) => all.filter((one) => one.what === what).length;
    console.log(
      `${count('changed')} changed, ${count('added')} added, ${count('removed')} removed. Promises that are open keep ${before.charter.version}.`,
    );
  },
  next() {
    const { given, values } = askedOf(
      {
        name: 'charter next',
        about: 'Keeps the file of a charter in the folder former, and gives it the next version.',
        files: ['CHARTER'],
        options: { from: { value: 'DAY', must: true, about: 'when it takes effect: 2027-01-01' } },
        more: NAMES,
      },
      args,
    );
    const file = found(given[0] ?? DEFAULT_CHARTER);
    const { path } = file;
    if (basename(dirname(path)) === 'former') throw new Error(`${path} is a version of before`);
    const unlike = whyNotAfter(readReleased(), charterFiles(resolve(path)));
    if (unlike.length > 0) throw new Error(unlike.join('\n'));
    const { version } = file.charter;
    const [, name = version, number = '1'] = /^(.*?)-?(\d+)$/.exec(version) ?? [];
    const next = `${name}-${Number(number) + 1}`;
    const kept = join(dirname(path), 'former', `${version}.yaml`);
    if (existsSync(kept)) throw new Error(`${kept} is there already`);
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(path, kept);
    const renewed = file.text
      .replace(/^version: .*$/m, `version: ${next}`)
      .replace(/^effectiveFrom: .*$/m, `effectiveFrom: ${values.from}`);
    writeFileSync(path, renewed);
    console.log(`${path} is ${next} now, and ${kept} stays: change the first, never the second`);
  },
  release() {
    const { given } = asked('release', 'Writes down what a charter says.', ['CHARTER']);
    const files = charterToKeep(given[0] ?? DEFAULT_CHARTER);
    writeReleased(releasedWith(readReleased(), files));
    console.log(
      `infra/released/charters.json has ${files.inForce.charter.version} as it stands: commit it`,
    );
  },
};

function asked(name: string, about: string, files: readonly string[]) {
  return askedOf({ name: `charter ${name}`, about, files, options: {}, more: NAMES }, args);
}

/** The file of a name, a path or a version. */
function found(name: string): CharterFile {
  if (existsSync(charterPath(name))) return charterFiles(name).inForce;
  const version = charterVersions().find(({ charter }) => charter.version === name);
  if (version) return version;
  throw new Error(`there is neither a file nor a version ${name}`);
}

function tableOf(all: readonly Difference[], before: string, after: string): string {
  const table = new Table({ head: ['', 'field', before, after], style: { head: [], border: [] } });
  const sign = { changed: '~', added: '+', removed: '-' } as const;
  // Numbers and clocks first, what is said of them after that.
  const inOrder = all.toSorted((a, b) => Number(isSaid(a)) - Number(isSaid(b)));
  for (const { what, field, before: old = '', after: now = '' } of inOrder)
    table.push([sign[what], wrapped(field), wrapped(old), wrapped(now)]);
  return table.toString();
}

const isSaid = ({ field }: Difference): boolean => field.startsWith('promises.');

const COLUMNS = 40;
/** In lines of so many columns at most, of which a Korean letter takes two; a long word is cut. */
function wrapped(text: string): string {
  let line = 0;
  let out = '';
  for (const word of text.split(/(?<=[ .])/)) {
    const columns = widthOf(word);
    if (line > 0 && line + columns > COLUMNS) {
      out += '\n';
      line = 0;
    }
    out += word;
    line += columns;
  }
  return out;
}

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );

await told(async () => COMMANDS[command]());
