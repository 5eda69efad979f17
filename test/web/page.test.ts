import { expect, it } from 'vitest';
import { type HttpEvent, httpOnion } from '../../shared/lambda/http.ts';
import type { Page } from '../../shared/web/context.ts';
import { form } from '../../shared/web/forms.ts';
import { html } from '../../shared/web/html.ts';
import { type PageFacts, page, rendersPages } from '../../shared/web/page.ts';
import { eventOf } from '../functions/desk-request.ts';

const FORM: Page = (context) => form(context, { action: '/desk/note' }, '');
const PLAIN: Page = ({ language, owner }) => html`<p>${language} ${owner?.name}</p>`;

const shown = async (render: Page, facts: Partial<PageFacts> = {}) => {
  const lines: unknown[] = [];
  const handler = httpOnion((line) => void lines.push(line))
    .use(rendersPages({ owner: async () => undefined, ...facts }))
    .handler(async () => page(200, 'en', render));
  // Cast: the handler reads neither the time that is left nor anything else of the context.
  const reply = await (handler as unknown as (event: HttpEvent) => Promise<object>)(
    eventOf('GET', '/desk/worklist', 0, {}),
  );
  return { reply, lines };
};

it('a page is rendered with what is known when the reply is', async () => {
  const { reply } = await shown(PLAIN, {
    owner: async (language) => ({ name: `<${language}>`, line: html`x` }),
  });
  expect(reply).toMatchObject({ statusCode: 200, body: '<p>en &lt;en&gt;</p>' });
  expect(reply).not.toHaveProperty('page');
  expect(reply).not.toHaveProperty('language');
});

it('a seal that cannot be made is a fault of the page that has a form, and of no other', async () => {
  const seal = async () => {
    throw new Error('no key');
  };
  expect((await shown(PLAIN, { seal })).reply).toMatchObject({ statusCode: 200 });
  const { reply, lines } = await shown(FORM, { seal });
  expect(reply).toMatchObject({ statusCode: 500 });
  expect(lines).toMatchObject([{ message: 'request failed' }]);
});

it('each page has keys of its own', async () => {
  let given = 0;
  const requestKeys = () => {
    given += 1;
    return (action: string) => `${given}${action}`;
  };
  const bodies = [await shown(FORM, { requestKeys }), await shown(FORM, { requestKeys })];
  expect(
    bodies.map(
      ({ reply }) =>
        /"requestKey" value="([^"]*)"/.exec(JSON.stringify(reply).replaceAll('\\"', '"'))?.[1],
    ),
  ).toEqual(['1/desk/note', '2/desk/note']);
});
