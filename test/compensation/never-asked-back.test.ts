import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../shared/petition/commands.ts';

/** Words by which money would be asked back of a citizen, taken from a member of staff, or a claim be given up. */
const ASKS =
  /환수|반환해|반납해|돌려주(십|시)|변상|물어내|급여에서|포기(하|해)|pay (it )?back|give (it )?back|repay|your salary|waive your|renounce/i;

const sources = globSync('{functions,shared}/**/*.ts');

describe('a compensation is never asked back, never taken from a pocket, and nobody is asked to waive it', () => {
  it('no command does it', () => {
    const names = Object.values(COMMANDS).flatMap((of) => Object.keys(of));
    expect(names.length).toBeGreaterThan(50);
    expect(
      names.filter((name) => /waive|reclaim|repay|recover|deduct|renounce/.test(name)),
    ).toEqual([]);
  });
  it('no page, mail, letter or refusal says so', () => {
    expect(sources.length).toBeGreaterThan(500);
    const saying = sources.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => ASKS.test(line) && /['"`]/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(saying).toEqual([]);
  });
  it('would find it', () => {
    for (const asks of [
      '받으신 보상을 반납해 주십시오',
      '보상을 포기하시겠습니까?',
      'Please pay it back',
    ])
      expect(asks).toMatch(ASKS);
  });
});
