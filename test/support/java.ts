import { spawnSync } from 'node:child_process';

/** Whether DynamoDB Local can run here. CI has Java: a test that needs it is never skipped there. */
export const hasJava =
  process.env.CI !== undefined || spawnSync('java', ['-version']).error === undefined;

/** What is left out for want of Java is said in one line. */
export function sayWithoutJava(what: string): void {
  if (!hasJava) console.warn(`skipped: ${what}, for there is no Java`);
}
