import * as z from 'zod/mini';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { problemType } from '../../shared/lambda/problem.ts';
import { petitionNumber } from '../../shared/petition/number.ts';
import { REFUSALS } from '../../shared/refusals/refusals.ts';
import type { Who } from '../../shared/requests/route.ts';
import { OPERATIONS, type Operation } from './operations.ts';

const EXAMPLE = petitionNumber(2026, 1);

const Problem = z
  .object({
    type: z.enum(Object.keys(REFUSALS).map(problemType)),
    title: z.string(),
    status: z.int(),
    fields: z.optional(z.array(z.object({ name: z.string(), reason: z.string() }))),
  })
  .register(z.globalRegistry, {
    id: 'Problem',
    description: 'RFC 9457. `type` is stable, `title` is in the language that was asked for.',
  });

const TAGS = {
  public: { name: '누구나', description: 'Everyone' },
  citizen: { name: '민원인', description: 'Citizens, by number and access code' },
  door: { name: '직원 확인', description: 'The door of staff, by the link of a mail' },
  staff: { name: '직원', description: 'Staff who have passed the door' },
} as const satisfies Readonly<Record<Who, { readonly name: string; readonly description: string }>>;

const SECURITY: Readonly<Record<Who, Record<string, string[]>[]>> = {
  public: [],
  citizen: [{ accessCode: [] }, { codeCookie: [] }],
  door: [{ link: [] }],
  staff: [{ link: [], session: [] }],
};

const STATUSES = {
  public: [],
  citizen: [404, 429],
  door: [401, 429],
  staff: [401, 403, 404, 429],
} as const satisfies Readonly<Record<Who, readonly number[]>>;

const SAID: Readonly<Record<number, string>> = {
  200: '됨 · done',
  201: '새로 생김 · made',
  202: '받음 · taken',
  303: '화면으로 이동(폼으로 보낸 경우) · for a form: leads to a page',
  400: '읽을 수 없음 · not readable',
  401: '확인 필요 · not yet known',
  403: '권한 없음 · not for this person',
  404: '없거나 맞지 않음(구별하지 않는다) · none, or no match: alike',
  409: '지금은 할 수 없음 · not as the petition stands',
  413: '너무 큼 · too large',
  422: '내용이 맞지 않음 · not valid',
  429: '너무 잦음 · too often',
  503: '잠시 뒤 다시 · busy, again after `Retry-After`',
};

const STOOD = '이미 그러함 · so it stood already';

/** An OpenAPI 3.1 document of the whole public interface, from the schemas that read what is sent. */
export function openApi() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: told(operation) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: '이행 · Ihaeng',
        version: '1',
        description:
          '스스로 지키는 고객헌장의 공개 인터페이스. 같은 주소가 브라우저에는 화면을, 그 밖에는 JSON을 준다. · The public interface of a charter that keeps itself. The same paths serve pages to a browser and JSON to everyone else. `Accept-Language: en` gives English.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: Object.values(TAGS),
      paths,
      components: {
        schemas: { Problem },
        securitySchemes: {
          accessCode: {
            type: 'http',
            scheme: 'bearer',
            description: '조회 코드 · the access code',
          },
          codeCookie: { type: 'apiKey', in: 'cookie', name: 'code' },
          link: {
            type: 'http',
            scheme: 'bearer',
            description: '메일의 링크 · the token of a mail',
          },
          session: {
            type: 'apiKey',
            in: 'header',
            name: 'ihaeng-session',
            description: '이 기기의 확인 · what POST /desk/session/code answered',
          },
        },
      },
    },
    {
      // The format says it; zod's patterns for it are pages long.
      override: ({ jsonSchema }) => {
        if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      },
    },
  );
}

function told(operation: Operation): ZodOpenApiOperationObject {
  const { method, path, who, ko, en, schema } = operation;
  const isEntry = method === 'POST' && (path.endsWith('/code') || path === '/petitions/{number}');
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[^\w]+(\w?)/g, (_, next: string) => next.toUpperCase())}`,
    tags: [TAGS[who].name],
    summary: ko,
    description: en,
    // The code is what is sent.
    security: isEntry && who === 'citizen' ? [] : SECURITY[who],
    ...parametersOf(operation),
    ...(schema && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema, example: exampleOf(operation) },
          ...(who !== 'public' && { 'application/x-www-form-urlencoded': { schema } }),
        },
      },
    }),
    responses: responsesOf(operation),
  };
}

function parametersOf({ path, asks = {}, at = {}, example }: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inPath = names.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' as const },
    ...(name === 'number' && { example: EXAMPLE }),
    ...(at[name] !== undefined && { example: at[name] }),
  }));
  const inQuery = Object.entries(asks).map(([name, { ko, en }]) => ({
    name,
    in: 'query' as const,
    schema: { type: 'string' as const },
    description: `${ko} · ${en}`,
    ...(example?.query?.[name] !== undefined && { example: example.query[name] }),
  }));
  const parameters = [...inPath, ...inQuery];
  return parameters.length > 0 ? { parameters } : {};
}

/** What it takes, with the number where the body has one. */
function exampleOf({ path, who, of = 'person', body }: Operation) {
  const isAddressed = who === 'staff' && of !== 'person' && !path.includes('{number}');
  return { ...(isAddressed && { number: EXAMPLE }), ...body };
}

function contentOf({ reply, page, file, example }: Operation) {
  const shown = example && { example: example.reply };
  if (file) return { [file]: { schema: { type: 'string' as const }, ...shown } };
  if (!reply) return { 'text/html': {} } as const;
  return { 'application/json': { schema: reply, ...shown }, ...(page && { 'text/html': {} }) };
}

function responsesOf(operation: Operation) {
  const { method, who, status = 200, schema } = operation;
  const refusals = [
    ...STATUSES[who],
    // Also where a body may be missing: what is sent all the same is read.
    ...(schema || method === 'POST' ? [400, 413, 422] : []),
    ...(method === 'POST' ? [409, 503] : []),
  ];
  const content = contentOf(operation);
  const responses: ZodOpenApiResponsesObject = {
    [status]: { description: SAID[status] ?? '', content },
    // Said again, what is there already is answered and nothing is made.
    ...(status === 201 && method === 'POST' && { 200: { description: STOOD, content } }),
    ...(method === 'POST' && { 303: { description: SAID[303] ?? '' } }),
  };
  for (const refusal of refusals)
    responses[`${refusal}` as `${1 | 2 | 3 | 4 | 5}${string}`] = {
      description: SAID[refusal] ?? '',
      content: { 'application/problem+json': { schema: Problem } },
    };
  return responses;
}
