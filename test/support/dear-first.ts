import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first: else one core waits at the end for what the other began last. */
const DEAR = /(\/|-)(accessible|keyboard[\w-]*|papers|reader|desk-pauses)\.test\.ts$/;
/** Random cases take as long as they are given. */
const isRandom = (file: string): boolean => readFileSync(file, 'utf8').includes('randomly(');

/** Where nothing is known of a run before (a fresh machine), files would come by their size, and short files can be dear. */
export class DearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const dear = new Set(
      sorted.filter(({ moduleId }) => DEAR.test(moduleId) || isRandom(moduleId)),
    );
    return [...dear, ...sorted.filter((one) => !dear.has(one))];
  }
}
