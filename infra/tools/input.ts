import { readFile } from 'node:fs/promises';

/**
 * The text of a file that the operator named.
 * @throws Error with one sentence, when it cannot be read or is not UTF-8.
 */
export async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`There is no file ${file}.`);
    if (error.code === 'EISDIR') throw new Error(`${file} is a directory, not a file.`);
    throw new Error(`${file} cannot be read (${error.code}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not UTF-8: save it as UTF-8 (in Excel: "CSV UTF-8").`);
  }
}

/**
 * The value of a JSON file.
 * @throws Error with one sentence that names the line, when it is not JSON.
 */
export async function jsonOf(file: string): Promise<unknown> {
  const text = await textOf(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    // V8 gives a position, a line and column, or neither when the text ends too soon.
    const position = /at position (\d+)/.exec(said)?.[1] ?? text.trimEnd().length;
    const lines = text.slice(0, Number(position)).split('\n');
    const [at, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
    throw new Error(`${file} is not JSON: look at line ${at}, column ${column}.`);
  }
}

/** Runs a tool; what goes wrong is told in its sentences and never as a stack trace. */
export async function told(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exitCode = 1;
  });
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (['ConditionalCheckFailedException', 'TransactionCanceledException'].includes(error.name))
    return 'Somebody else imported in the meantime: look at the difference again and repeat it.';
  if (error.name === 'ResourceNotFoundException')
    return 'There is no such table: --table takes the physical name from the output of the records stack.';
  if (error.name === 'CredentialsProviderError')
    return 'There are no AWS credentials in this shell: sign in first, or use --local.';
  return error.message || error.name;
}
