import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FACES, OFTEN } from '../../shared/look/faces.ts';
import { SHEET_CSS, SHEET_FILE } from '../../shared/look/sheet.ts';
import { TOKENS } from '../../shared/look/tokens.ts';
import { SCRIPT } from '../../shared/web/script.ts';
import { asset } from './browser.ts';
import { formWorld } from './form-world.ts';

const require = createRequire(import.meta.url);
const A_YEAR = 'public, max-age=31536000, immutable';

describe('the sheet', () => {
  it('is kept for a year under the hash of what it says, packed for whoever can unpack it', async () => {
    const plain = await asset(SHEET_FILE);
    const packed = await asset(SHEET_FILE, { 'accept-encoding': 'gzip, br' });
    expect(SHEET_FILE).toContain(createHash('sha256').update(SHEET_CSS).digest('hex').slice(0, 12));
    expect([plain.headers?.['cache-control'], packed.headers?.['cache-control']]).toEqual([
      A_YEAR,
      A_YEAR,
    ]);
    expect(plain.body).toBe(SHEET_CSS);
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(gunzipSync(Buffer.from(packed.body ?? '', 'base64')).toString()).toBe(SHEET_CSS);
  });

  it('is small enough for an old phone: six kilobytes on the way', async () => {
    const { body = '' } = await asset(SHEET_FILE, { 'accept-encoding': 'gzip' });
    expect(Buffer.from(body, 'base64').length).toBeLessThan(6 * 1024);
  });

  it('answers a page of the release before with that of today, which nobody may keep under the old name', async () => {
    const { statusCode, headers } = await asset('sheet.000000000000.css');
    expect([statusCode, headers?.['cache-control']]).toEqual([200, 'no-store']);
  });

  it('asks for nothing from elsewhere', () => {
    expect(SHEET_CSS.match(/url\([^)]*\)/g)?.every((url) => url.startsWith('url(/assets/'))).toBe(
      true,
    );
    expect(SHEET_CSS).not.toContain('@import');
  });

  it('has its colours from KRDS, under the names that they have there', () => {
    const krds = readFileSync(
      require.resolve('krds-uiux/resources/css/token/krds_tokens.css'),
      'utf8',
    );
    for (const [name, value] of Object.entries(TOKENS))
      expect(krds, name).toContain(`--krds-color-${name}: ${value};`);
  });
});

describe('the font', () => {
  it.each(FACES)('$weight $part is kept for a year under the hash of its bytes', async (face) => {
    const { headers, body = '' } = await asset(face.file);
    const bytes = Buffer.from(body, 'base64');
    expect(headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': A_YEAR });
    expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
    expect(face.file).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 12));
    expect(bytes.length).toBeLessThan(face.part === 'often' ? 70_000 : 200_000);
  });

  it('shows text before it has come', () => {
    expect(SHEET_CSS.match(/@font-face/g)).toHaveLength(FACES.length);
    expect(SHEET_CSS.match(/font-display:swap/g)).toHaveLength(FACES.length);
  });

  it('holds in its first part what a petition is made of', () => {
    for (const sign of '접수증 민원 2026-000001-4 휴업급여(요양) ABCD-EFGH-JKMN')
      expect(OFTEN).toContain(sign);
  });
});

it.each(['', 'x', '..', 'index.js', 'gov-400-often.woff2', 'sheet.css'])(
  'there is no asset %j',
  async (name) => {
    const { statusCode, headers } = await asset(name);
    expect([statusCode, headers?.['cache-control']]).toEqual([404, 'no-store']);
  },
);

describe('the script', () => {
  it('is kept for a year under the hash of what it does, packed, and no other name is one', async () => {
    const { body = '', headers } = await asset(SCRIPT.file, { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': A_YEAR,
      'content-encoding': 'gzip',
    });
    const script = gunzipSync(Buffer.from(body, 'base64'));
    const digest = createHash('sha256').update(script).digest();
    expect(SCRIPT).toEqual({
      file: `forms.${digest.toString('hex').slice(0, 12)}.js`,
      integrity: `sha256-${digest.toString('base64')}`,
    });
    expect((await asset('forms.0123456789ab.js')).statusCode).toBe(404);
  });

  it('with what it adds to the first page, is less than ten kilobytes on the way', async () => {
    const { body: packed = '' } = await asset(SCRIPT.file, { 'accept-encoding': 'gzip' });
    const script = Buffer.from(packed, 'base64').length;
    const { body: page = '' } = await formWorld().show();
    // Everything in the page that is there for the script alone; API Gateway packs no page.
    const added = page.match(
      / data-(?:send|words|most)="[^"]*"|<p[^>]* data-live.*?<\/p>|<script.*?<\/script>/g,
    );
    const markup = Buffer.byteLength((added ?? []).join(''));
    console.log(
      `first page: script ${script} B packed, ${markup} B of ${Buffer.byteLength(page)} B of HTML are for it`,
    );
    expect(added).toHaveLength(5);
    expect(script + markup).toBeLessThan(10 * 1024);
  });
});
