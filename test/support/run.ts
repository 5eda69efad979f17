import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestModule, Vitest } from 'vitest/node';
import { startVitest } from 'vitest/node';
import { askedOf } from '../../infra/tools/command-line.ts';
import { PROFILE, profilesIn } from './profile.ts';
import { timesOf } from './times.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The failures by file, name and reason: a long log shows its end alone. */
  names: string[];
}

/** What failed in one line: the first line of the first error, and the line of the test. */
function reasonOf(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  if (!error) return '';
  const line = error.stacks?.find(({ file }) => file.includes('/test/'))?.line;
  const [message = ''] = stripVTControlCharacters(error.message).split('\n');
  return `: ${message.slice(0, 300)}${line === undefined ? '' : ` (line ${line})`}`;
}

/** A file that could not even be read counts as one failure: else a broken import would look like nothing to test. */
function countModule(count: Count, module: TestModule): void {
  let own = 0;
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === 'passed') count.passed += 1;
    else if (state === 'failed') {
      own += 1;
      count.names.push(`${module.relativeModuleId} > ${test.fullName}${reasonOf(test)}`);
    } else count.skipped += 1;
  }
  if (own === 0 && !module.ok()) {
    own = 1;
    count.names.push(`${module.relativeModuleId} (the file itself)`);
  }
  count.failed += own;
}

function countOf(vitest: Vitest): Count {
  const count: Count = { passed: 0, failed: 0, skipped: 0, names: [] };
  for (const module of vitest.state.getTestModules()) countModule(count, module);
  for (const error of vitest.state.getUnhandledErrors()) {
    count.failed += 1;
    count.names.push(
      `outside of a test: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return count;
}

const { values, given } = askedOf({
  name: 'test',
  about: 'Runs the tests, or those of the files that are named.',
  rest: 'FILE',
  options: {
    project: { value: 'NAME', many: true, about: 'unit, tools, record or service; more than once' },
  },
});
const profile = join('.ihaeng', `profile-${process.pid}.jsonl`);
mkdirSync('.ihaeng', { recursive: true });
writeFileSync(profile, '');
process.env[PROFILE] = profile;
// Every script that a test starts is compiled once in a run, not each time.
process.env.NODE_COMPILE_CACHE ??= join(process.cwd(), '.ihaeng', 'compile-cache');
const begun = performance.now();
/** When each project's first file began and its last ended (ms of this process). */
const spans = new Map<string, { from: number; until: number; files: number }>();
const spanOf = ({ project }: TestModule) => {
  const at = performance.now();
  const span = spans.get(project.name) ?? { from: at, until: at, files: 0 };
  spans.set(project.name, span);
  return span;
};
const vitest = await startVitest('test', [...given], {
  watch: false,
  project: [...(values.project ?? [])],
  reporters: [
    'default',
    {
      onTestModuleStart: (module) => void spanOf(module),
      onTestModuleEnd(module) {
        const span = spanOf(module);
        span.until = performance.now();
        span.files += 1;
      },
    },
  ],
});
const { passed, failed, skipped, names } = countOf(vitest);
await vitest.close();

const profiles = profilesIn(profile);
rmSync(profile);
for (const line of timesOf(profiles, performance.now() - begun)) console.log(line);
for (const [project, { from, until, files }] of spans)
  console.log(`${project}: ${files} files in ${((until - from) / 1000).toFixed(0)} s`);
for (const name of names) console.log(`FAILED ${name}`);
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
