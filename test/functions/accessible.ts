import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../shared/kernel/language.ts';
import type { HttpReply } from '../../shared/lambda/http.ts';
import { hasChromium, objections, openBrowser, opener } from './browser.ts';

type Asked = () => Promise<HttpReply>;

/** Each page in both languages: on a small screen and on a dark one. */
export const areAccessible = (
  title: string,
  pages: (language: Language) => Readonly<Record<string, Asked>>,
): void => {
  describe.skipIf(!hasChromium)(title, () => {
    let browser: Browser;
    let small: Awaited<ReturnType<typeof opener>>;
    let dark: Awaited<ReturnType<typeof opener>>;
    beforeAll(async () => {
      browser = await openBrowser();
      small = await opener(browser, { viewport: { width: 320, height: 640 } });
      dark = await opener(browser, { colorScheme: 'dark' });
    });
    afterAll(() => browser?.close());

    describe.each(['ko', 'en'] as const)('in %s', (language) => {
      it.each(Object.entries(pages(language)))(
        '%s: nothing that axe objects to, nothing to scroll sideways',
        async (_, asked) => {
          const reply = await asked();
          expect(reply.body).toContain('<main');
          await small.open(reply);
          expect(await objections(small.page)).toEqual([]);
          expect(
            await small.page.evaluate('document.documentElement.scrollWidth'),
          ).toBeLessThanOrEqual(320);
          await dark.open(reply);
          expect(await objections(dark.page)).toEqual([]);
        },
      );
    });
  });
};

/**
 * The tests that each of these pages fits a small screen, in the block where it is called: gives the screen to the block's
 * other tests. Pictures are kept under this name.
 */
export function fitSmallScreen(
  pages: Readonly<Record<string, Asked>>,
  picture: string,
): () => Awaited<ReturnType<typeof opener>> {
  let browser: Browser;
  let small: Awaited<ReturnType<typeof opener>>;
  beforeAll(async () => {
    browser = await openBrowser();
    small = await opener(browser, { viewport: { width: 320, height: 640 } });
  });
  afterAll(() => browser?.close());

  it.each(Object.entries(pages))(
    '%s: nothing that axe objects to, nothing to scroll sideways',
    async (name, asked) => {
      await fitsOpened(small, await asked(), 320, `${picture}-${name}`);
    },
  );
  return () => small;
}

/** With all its parts opened, at this width; a picture of it is kept where `PICTURES` names a folder. */
export async function fitsOpened(
  { page, open }: Pick<Awaited<ReturnType<typeof opener>>, 'page' | 'open'>,
  { body = '', ...reply }: HttpReply,
  width: number,
  picture: string,
): Promise<void> {
  await page.setViewportSize({ width, height: 720 });
  await open({ ...reply, body: body.replaceAll('<details>', '<details open>') });
  expect(await objections(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  const folder = process.env.PICTURES;
  if (folder)
    await page.screenshot({
      path: `${folder}/${picture.replaceAll(/\W+/g, '-')}.png`,
      fullPage: true,
    });
}
