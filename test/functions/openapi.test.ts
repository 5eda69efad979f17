import { describe, expect, it } from 'vitest';
import { openApi } from '../../functions/docs/document.ts';
import { OPERATIONS } from '../../functions/docs/operations.ts';

const document = openApi();
const text = JSON.stringify(document);
const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path));

describe("the interface's document", () => {
  it.each(
    OPERATIONS.filter(({ schema }) => schema).map((one) => [`${one.method} ${one.path}`, one]),
  )('%s: its example is what its schema takes', (_, { method, path, schema }) => {
    const { requestBody } = document.paths?.[path]?.[method === 'POST' ? 'post' : 'get'] ?? {};
    const { example } = Object(requestBody).content['application/json'];
    expect(schema?.safeParse(example).error?.issues).toBeUndefined();
  });

  it('names each operation once, and says in both languages what it does', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ko, en, method, path } of OPERATIONS) {
      expect(ko, `${method} ${path}`).toMatch(/[가-힣]/);
      expect(en, `${method} ${path}`).toMatch(/^[A-Z][^가-힣]+\.$/);
    }
  });

  it('asks for what guards each way, and speaks of no other place', () => {
    const at = document.paths ?? {};
    expect(at['/desk/answer']?.post?.security).toEqual([{ link: [], session: [] }]);
    expect(at['/petitions/{number}']?.get?.security).toEqual([
      { accessCode: [] },
      { codeCookie: [] },
    ]);
    expect(at['/petitions/{number}']?.post?.security).toEqual([]);
    expect(at['/petitions']?.post?.security).toEqual([]);
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('refuses with problem documents alone, their types closed', () => {
    for (const { responses } of operations)
      for (const [status, { content }] of Object.entries(Object(responses)) as [
        string,
        { content?: object },
      ][])
        if (Number(status) >= 400)
          expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
    expect(text).toContain('urn:ihaeng:problem:link-expired');
  });
});
