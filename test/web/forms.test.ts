import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../shared/web/context.ts';
import { alert, form, hidden } from '../../shared/web/forms.ts';
import { html } from '../../shared/web/html.ts';
import { layout } from '../../shared/web/layout.ts';
import { unbroken } from '../../shared/web/unbroken.ts';
import { pageContext } from '../support/page-context.ts';

const STAFF: PageContext = {
  ...pageContext('en'),
  seal: () => 'the-seal',
  requestKey: (action) => `key-of-${action}`,
  seen: 7,
};

describe('a form', () => {
  it('of staff carries seal, request key and version, in this order, before what is filled in', () => {
    const note = form(STAFF, { action: '/desk/note' }, hidden('number', '<1>'));
    expect(`${note}`).toBe(`<form method="post" action="/desk/note">
<input type="hidden" name="seal" value="the-seal">
<input type="hidden" name="requestKey" value="key-of-/desk/note">
<input type="hidden" name="seen" value="7"><input type="hidden" name="number" value="&lt;1&gt;"></form>`);
  });

  it('of staff has the seal at their way in too, and not where an address only begins alike', () => {
    const seals = ['/desk', '/desk/note', '/deskside'].map((action) =>
      `${form(STAFF, { action }, '')}`.includes('the-seal'),
    );
    expect(seals).toEqual([true, true, false]);
  });

  it('of a citizen carries no seal and no version, whatever session the device has', () => {
    expect(`${form(STAFF, { action: '/petitions/1/rating' }, '')}`).toBe(
      '<form method="post" action="/petitions/1/rating">\n<input type="hidden" name="requestKey" value="key-of-/petitions/1/rating"></form>',
    );
  });

  it('that carries nothing out has no request key, not even one that is offered', () => {
    const ask = { action: '/petitions/1', query: '?lang=en', carriesOut: false, requestKey: 'k' };
    expect(`${form(STAFF, ask, '')}`).toBe(
      '<form method="post" action="/petitions/1?lang=en"></form>',
    );
  });

  it('keeps the key that its page has chosen, also where no others are given', () => {
    const own = form(pageContext('ko'), { action: '/', requestKey: 'own', novalidate: true }, '');
    expect(`${own}`).toBe(
      '<form method="post" action="/" novalidate>\n<input type="hidden" name="requestKey" value="own"></form>',
    );
  });

  it('asks for the seal only where it needs one', () => {
    const unreadable = {
      ...STAFF,
      seal: () => {
        throw new Error('no key');
      },
    };
    expect(() => form(unreadable, { action: '/desk/note' }, '')).toThrow('no key');
    expect(`${form(unreadable, { action: '/petitions/1' }, '')}`).not.toContain('seal');
  });
});

it('why something was refused is announced and has the focus', () => {
  expect(`${alert(html`<a href="#a">${'<'}</a>`, 'wrong')}`).toBe(
    '<p class="wrong" id="wrong" role="alert" tabindex="-1" autofocus><a href="#a">&lt;</a></p>',
  );
});

describe('a page', () => {
  const owner = { name: 'House & Co', line: html`In charge: <b>x</b>` };

  it('names the office and who answers for it', () => {
    const page = `${layout({ ...STAFF, owner }, { title: 'A <title>' }, html`<p>main</p>`)}`;
    expect(page).toContain('<header class="masthead"><div><p>House &amp; Co</p></div></header>');
    expect(page).toContain('<footer class="footing"><p>In charge: <b>x</b></p></footer>');
    expect(page).toContain('<title>A &lt;title&gt;</title>');
  });

  it('comes without, where the office cannot be read', () => {
    const page = `${layout(STAFF, { title: 'x' }, '')}`;
    expect(page).toContain('<header class="masthead"><div><p></p></div></header>');
    expect(page).toContain('<footer class="footing"><p></p></footer>');
  });
});

it.each([
  [
    '전화 033-000-0000 & 2026-000001-5',
    '전화 <a class="whole" href="tel:033-000-0000">033-000-0000</a> &amp; <span class="whole">2026-000001-5</span>',
  ],
  [
    '2026년 11월 25일(수) 오전 10시 12분까지 <b>',
    '2026년 <span class="whole">11월 25일(수)</span> <span class="whole">오전 10시 12분까지</span> &lt;b&gt;',
  ],
  [
    'on Wed 25 November, 10:12 am',
    'on <span class="whole">Wed 25 November</span>, <span class="whole">10:12 am</span>',
  ],
  ['1588-0000으로', '<a class="whole" href="tel:1588-0000">1588-0000</a>으로'],
  ['ABCD-1588-0000-EF', 'ABCD-1588-0000-EF'],
  ['nothing', 'nothing'],
])('numbers and dates of %s stay on one line', (text, shown) => {
  expect(`${unbroken(text)}`).toBe(shown);
});
