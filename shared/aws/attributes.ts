import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** An item of the record (README.md), its attributes written by hand: the marshaller costs a start. */
export type Item = Record<string, AttributeValue>;

export const S = (value: string): AttributeValue => ({ S: value });
export const N = (value: number): AttributeValue => ({ N: String(value) });

export const text = (item: Item | undefined, name: string): string | undefined => item?.[name]?.S;
export const number = (item: Item | undefined, name: string): number | undefined => {
  const stored = item?.[name]?.N;
  return stored === undefined ? undefined : Number(stored);
};
