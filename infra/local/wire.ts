import * as z from 'zod/mini';
import type { EngineReply } from './contract.ts';

/** An error in AWS's own words: `code` as the service names it, `status` as HTTP. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
  }
}

/** Input that is not exactly the schema's is refused under `code`; unknown fields are named. */
export function exactly<T>(schema: z.core.$ZodType<T>, input: unknown, code: string): T {
  const parsed = z.safeParse(schema, input);
  if (parsed.success) return parsed.data;
  throw new Refusal(code, parsed.error.issues.map(told).join('; '));
}

const told = (issue: z.core.$ZodIssue) => {
  const at = issue.path.length > 0 ? ` at ${issue.path.map(String).join('.')}` : '';
  const keys = issue.code === 'unrecognized_keys' ? `: ${issue.keys.join(', ')}` : '';
  return `${issue.code}${keys}${at}`;
};

/** @throws Refusal SerializationException for a body that is not a JSON object. */
export function jsonBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.length > 0 ? body.toString('utf8') : '{}');
  } catch {
    throw new Refusal('SerializationException', 'the body is not JSON');
  }
}

/** The action of an `x-amz-target` header: 'SendMessage' of 'AmazonSQS.SendMessage'. */
export function targetAction(headers: Readonly<Record<string, string>>, service: string): string {
  const [prefix, action] = (headers['x-amz-target'] ?? '').split('.');
  if (prefix !== service || !action) {
    throw new Refusal('UnknownOperationException', `x-amz-target is no action of ${service}`);
  }
  return action;
}

/** Replies in JSON of one media type, as a service names it. */
export const jsonReplies =
  (type: string) =>
  (status: number, body: object, headers: Record<string, string> = {}): EngineReply => ({
    status,
    headers: { 'content-type': type, ...headers },
    body: JSON.stringify(body),
  });

/** Runs `work` and turns a refusal into the reply that `refused` writes; other errors pass. */
export async function answer(
  work: () => EngineReply | Promise<EngineReply>,
  refused: (refusal: Refusal) => EngineReply,
): Promise<EngineReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}
