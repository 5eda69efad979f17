import { headerSafe } from '../text/header.ts';
import type { Mail } from './facts.ts';
import { renderHtml } from './html.ts';
import type { Page } from './page.ts';
import { renderPlain } from './plain.ts';

/** A mail to staff: `mark` tells it from other mail, and the subject carries a number, a count or an instant. */
export const rendered = (mark: string, subject: string, page: Page): Mail => ({
  subject: headerSafe(`[${mark}] ${subject}`),
  text: renderPlain(page),
  html: renderHtml(page),
});
