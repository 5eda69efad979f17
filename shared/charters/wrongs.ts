import type * as z from 'zod';

/** A field of a charter's file, and what is wrong with it in words: `must be a day such as 2026-01-01`. */
export interface WrongField {
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

export const MISSING = 'is missing';

type Issue = z.core.$ZodIssue;

/** What zod found, each as one sentence about one field. */
export const wrongFields = (issues: readonly Issue[]): readonly WrongField[] =>
  issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        sentence: 'is no field that a charter has here',
      }));
    return [{ path, sentence: sentenceOf(issue) }];
  });

function sentenceOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'needs one more';
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.message.endsWith('received undefined')) return MISSING;
  const [, received = 'something else'] = /received (\w+)$/.exec(issue.message) ?? [];
  return `must be ${KINDS[issue.expected] ?? issue.expected}, and is ${KINDS[received] ?? received}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'empty',
};
