import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../kernel/language.ts';
import type { Refusal } from '../petition/decision.ts';
import { type RefusalCode, type ThrownCode, toldAs } from '../refusals/refusals.ts';
import { Busy } from './busy.ts';
import { finished } from './invocation.ts';
import { type Log, nameOf } from './log.ts';
import { type FieldProblem, languageOf, problem } from './problem.ts';
import type { TakenFiles } from './taken-files.ts';
import { TooLarge } from './too-large.ts';
import { tellUnreadable } from './unreadable.ts';

export interface HttpEvent extends APIGatewayProxyEventV2 {
  /** The files that came within a form (uploads.ts). */
  readonly taken?: TakenFiles;
}
export type HttpReply = APIGatewayProxyStructuredResultV2;

/** No script at all; forms, styles and fonts only of our own. */
export const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Nothing is kept and no address is passed on. */
const SECURITY = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy': POLICY,
};

/** Thrown for what the caller did wrong; becomes a problem document. Its status and sentence stand in the table of refusals. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: RefusalCode;
  readonly fields: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    thrown: ThrownCode,
    fields: readonly FieldProblem[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    const { code, status } = toldAs(thrown);
    super(code);
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.headers = headers;
  }
}

/** A decision's no, as it is thrown. */
export const refusedBy = ({ refused, field }: Refusal): Refused =>
  new Refused(refused, field === undefined ? [] : [{ name: field, reason: '' }]);

export type HttpMiddleware = MiddlewareObj<HttpEvent, HttpReply>;

/** Every reply, also one made of an error, gets the security headers; its own headers win. */
const securityHeaders: HttpMiddleware = { after: secure, onError: secure };

function secure({ response }: middy.Request<HttpEvent, HttpReply>): void {
  if (response) response.headers = { ...SECURITY, ...response.headers };
}

/** An error becomes a problem document, unless a middleware nearer to the work made a page of it. */
const problemDetails = (log: Log): HttpMiddleware => ({
  onError: (request) => {
    const { event, error } = request;
    request.response ??= replyTo(error, languageOf(event.headers['accept-language']));
    if ((request.response.statusCode ?? 500) < 500) return;
    tellUnreadable(error);
    log(
      { message: 'request failed', id: event.requestContext.requestId, error: nameOf(error) },
      'ERROR',
    );
  },
});

/**
 * Whoever waits for a page hears "busy, try again" a second before Lambda kills the function: API Gateway's own answer to
 * that is a bare 500, and what was typed is lost. What is still under way may finish with the next invocation; then a
 * repeated request finds its first result, for every command knows its own repetition.
 */
const GIVES_UP = {
  timeoutEarlyInMillis: 1000,
  timeoutEarlyResponse: () => {
    throw new Busy('the work took too long');
  },
};

/** What every route passes through; the last one used stands nearest to the work. */
export const httpOnion = (log: Log) =>
  middy<HttpEvent, HttpReply>(GIVES_UP).use(securityHeaders).use(problemDetails(log));

/** A route: `work` says what is right or throws what is wrong. */
export const http = (
  work: (event: HttpEvent, language: Language) => Promise<HttpReply>,
  log: Log,
) =>
  finished(
    httpOnion(log).handler((event: HttpEvent) =>
      work(event, languageOf(event.headers['accept-language'])),
    ),
  );

/** What went wrong, as its caller is told. */
export type Fault = Pick<Refused, 'status' | 'code' | 'fields' | 'headers'>;

/** The sentence and status of an error, as every reply tells it. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refused) return error;
  if (error instanceof Busy)
    return { ...toldAs('busy'), fields: [], headers: { 'retry-after': '2' } };
  return {
    ...toldAs(error instanceof TooLarge ? 'too-large' : 'server-error'),
    fields: [],
    headers: {},
  };
}

function replyTo(error: unknown, language: Language): HttpReply {
  const { status, code, fields, headers } = faultOf(error);
  return problem(status, code, language, fields, headers);
}

/** The instant at which the request was received, epoch ms: API Gateway's own. */
export const receivedAtOf = (event: HttpEvent): number => event.requestContext.timeEpoch;

export const json = (statusCode: number, body: unknown): HttpReply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});
