import { defineConfig } from 'vitest/config';
import { DearFirst } from './test/support/dear-first.ts';

/** Tests that need an engine: the record on the runner's tables, and the whole service on the synthesized templates. */
const RECORD = ['test/shared/aws/**/*.test.{ts,tsx}'];
/** Tests whose work is a tool's: a browser, recognition of text, PDF files, synthesis of the templates, measured growth. */
const TOOLS = [
  'test/**/*accessible.test.ts',
  'test/**/linear.test.ts',
  'test/functions/{desk-pauses,forms-script}.test.ts',
  'test/functions/paper-lines.test.ts',
  'test/functions/{large,letter,receipt}-pdf.test.ts',
  'test/infra/{alarms,deploy,grants,limits,picture,released,stacks}.test.ts',
  'test/infra/tools/{check,command-line}.test.ts',
  'test/infra/local/tables/contract.test.ts',
  'test/papers/{read,reader}.test.ts',
];
const SERVICE = ['test/journeys/**/*.test.ts', 'test/**/*.service.test.ts'];

export default defineConfig({
  test: {
    // Two cores: more workers than that only wait for each other, and timers in the runner with them.
    maxWorkers: 2,
    pool: 'forks',
    // A process runs many files: what they import is read once, and a function's process is started once for all of them.
    isolate: false,
    sequence: { sequencer: DearFirst },
    restoreMocks: true,
    unstubEnvs: true,
    // A machine that does other things beside keeps nothing waiting for longer than that.
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ['test/support/profile-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...RECORD, ...SERVICE, ...TOOLS],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'tools',
          include: TOOLS,
          testTimeout: 20_000,
          hookTimeout: 20_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'record',
          include: RECORD,
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: SERVICE,
          globalSetup: ['test/support/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
