import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined, lines, raw } from '../../shared/web/html.ts';

describe('a template of HTML', () => {
  it('escapes every text, in elements and in quoted attributes', () => {
    const text = `<b>"&'</b>`;
    expect(String(html`<p title="${text}">${text}</p>`)).toBe(
      '<p title="&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</p>',
    );
  });

  it('leaves no character of markup standing', () => {
    expect(String(html`${`<a href="x" id='y'>&</a>`}`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(String(html`${text}`))),
    );
  });

  it('leaves HTML as it is, in lists of any depth, and leaves out what is nothing', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(String(html`<ul>${[item('<'), [item('b')]]}${false}${undefined}${null}${0}</ul>`)).toBe(
      '<ul><li>&lt;</li><li>b</li>0</ul>',
    );
  });

  it('escapes what passed through a plain template: it is text again', () => {
    expect(String(html`${`${html`<b>x</b>`}`}`)).toBe('&lt;b&gt;x&lt;/b&gt;');
  });

  it('keeps the breaks of a text, and escapes each of its lines', () => {
    expect(String(lines('<a>\r\nb\rc\nd'))).toBe('&lt;a&gt;<br>\nb<br>\nc<br>\nd');
    expect(String(lines(''))).toBe('');
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb'])('keeps the line break of %j', (text) => {
    expect(String(lines(text))).toBe('a<br>\nb');
  });

  it('joins with a separator that is HTML or text', () => {
    expect(String(joined(['<', html`<i></i>`, 'c'], html`<br>`))).toBe('&lt;<br><i></i><br>c');
    expect(String(joined(['a', 'b'], ' & '))).toBe('a &amp; b');
  });

  it('takes what was finished elsewhere', () => {
    expect(String(html`<head>${raw('<style>a>b{}</style>')}</head>`)).toBe(
      '<head><style>a>b{}</style></head>',
    );
  });
});
