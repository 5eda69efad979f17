import { writeFileSync } from 'node:fs';
import type { Profile } from './profile.ts';

const seconds = (ms: number): string => (ms / 1000).toFixed(1).padStart(7);

const PARTS = ['opening', 'starts', 'functions', 'process', 'others'] as const;

const cpuOf = (profile: Profile): number => PARTS.reduce((all, part) => all + profile[part], 0);

const row = (name: string, profile: Omit<Profile, 'file'>): string =>
  [
    name.padEnd(44).slice(0, 44),
    seconds(profile.wall),
    seconds(PARTS.reduce((all, part) => all + profile[part], 0)),
    String(profile.worlds).padStart(6),
    seconds(profile.opening),
    String(profile.sandboxes).padStart(9),
    ...[profile.starts, profile.functions, profile.process, profile.others].map(seconds),
  ].join(' ');

const HEAD = [
  'seconds of'.padEnd(44),
  '   wall',
  '    CPU',
  'worlds',
  'opening',
  'sandboxes',
  ' starts',
  '  funcs',
  'process',
  ' others',
].join(' ');

function sum(profiles: readonly Profile[]): Omit<Profile, 'file'> {
  const of = (field: keyof Omit<Profile, 'file'>) =>
    profiles.reduce((total, one) => total + one[field], 0);
  return {
    wall: of('wall'),
    worlds: of('worlds'),
    opening: of('opening'),
    process: of('process'),
    sandboxes: of('sandboxes'),
    starts: of('starts'),
    functions: of('functions'),
    others: of('others'),
  };
}

/**
 * What a run took, dearest file first: the processor's time of a file by its parts (`Profile`). The whole table goes to
 * `.ihaeng/test-times.txt`.
 */
export function timesOf(profiles: readonly Profile[], wall: number): readonly string[] {
  const dear = profiles.toSorted((one, other) => cpuOf(other) - cpuOf(one));
  const rows = dear.map((one) => row(one.file, one));
  const total = row(`${profiles.length} files in ${seconds(wall).trim()} s`, sum(profiles));
  writeFileSync('.ihaeng/test-times.txt', `${[HEAD, ...rows, total].join('\n')}\n`);
  return [HEAD, ...rows.slice(0, 12), total];
}
