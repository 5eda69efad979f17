import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../shared/paper/manifest.ts';
import { readStem } from '../../shared/paper/object-key.ts';

describe('where a scanner put something', () => {
  it.each([
    ['incoming/2026-11-24/B7/letter.pdf', 'page', 'letter'],
    ['incoming/20261124/B7/letter.TIF', 'page', 'letter'],
    ['incoming/20261124/B7/letter.tiff', 'page', 'letter'],
    ['incoming/20261124/B7/letter.xml', 'sidecar', 'letter'],
    ['incoming/20261124/B7/letter.JSON', 'sidecar', 'letter'],
    ['incoming/20261124/B7/letter.tif.xml', 'sidecar', 'letter'],
    ['incoming/20261124/B7/a.b.c.pdf', 'page', 'a.b.c'],
    ['incoming/20261124/B7/민원 서류+1.pdf', 'page', '민원 서류+1'],
    ['incoming/20261124/B7/민원.pdf'.normalize('NFD'), 'page', '민원'],
    ['incoming/20261124/B7/batch.json', 'manifest', 'batch'],
    ['incoming/20261124/B7/manifest.XML', 'manifest', 'manifest'],
    ['incoming/20261124/B7/.done', 'manifest', '.done'],
    ['incoming/20261124/B7/B7.done', 'manifest', 'B7'],
    ['incoming/20261124/B7/letter.hwp', 'other', 'letter.hwp'],
    ['incoming/20261124/B7/letter', 'other', 'letter'],
    ['incoming/20261124/B7/.pdf', 'page', '.pdf'],
  ])('%s', (key, kind, stem) =>
    expect(readStem(key)).toEqual({
      ok: {
        day: '2026-11-24',
        batch: 'B7',
        folder: key.slice(0, key.lastIndexOf('/') + 1),
        kind,
        stem,
      },
    }),
  );

  it.each([
    ['fax/0123.json', 'elsewhere'],
    ['/incoming/20261124/B7/a.pdf', 'elsewhere'],
    ['incoming/../secret/a.pdf', 'path'],
    ['incoming/20261124/../a.pdf', 'path'],
    ['incoming/20261124/．．/a.pdf', 'path'],
    ['incoming/20261124//a.pdf', 'path'],
    ['incoming/20261124/B7/', 'path'],
    ['incoming/20261124/B7/ ', 'path'],
    ['incoming/20261124/B7/a\u0000.pdf', 'path'],
    ['incoming/20261124/B7/a\r\n.pdf', 'path'],
    ['incoming/20261124/B7/..\\..\\a.pdf', 'path'],
    ['incoming/20261124/B7/fdp.\u202ea.exe', 'path'],
    ['incoming/20261124/B7/\ud800.pdf', 'path'],
    ['incoming/20261124/a.pdf', 'depth'],
    ['incoming/20261124/B7/deep/a.pdf', 'depth'],
    ['incoming/20260231/B7/a.pdf', 'day'],
    ['incoming/today/B7/a.pdf', 'day'],
    ['incoming/2026-1124x/B7/a.pdf', 'day'],
  ])('%j is refused', (key, wrong) => expect(readStem(key)).toEqual({ wrong }));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(Object.keys(readStem(`incoming/${text}`))).toHaveLength(1);
        expect(Object.keys(readStem(text))).toHaveLength(1);
      }),
    ));
});

describe('what a batch says of itself', () => {
  it.each([
    ['', {}],
    ['3', { count: 3 }],
    ['count=12', { count: 12 }],
    ['3건', { count: 3 }],
    ['a.pdf\r\n민원.tif\n', { files: ['a.pdf', '민원.tif'] }],
    ['{"count":2}', { count: 2 }],
    ['{"files":["a.pdf","b.tif"]}', { files: ['a.pdf', 'b.tif'] }],
    ['["a.pdf"]', { files: ['a.pdf'] }],
    ['{"documents":[{"file":"a.pdf"},{"file":"b.tif"}]}', { files: ['a.pdf', 'b.tif'] }],
    [
      '<Batch FileCount="2"><Document File="a.pdf"/><Document File="b.tif"/></Batch>',
      { count: 2, files: ['a.pdf', 'b.tif'] },
    ],
  ])('%j', (text, ok) => expect(readManifest(Buffer.from(text))).toEqual({ ok }));

  it.each([
    ['{', 'not-a-sidecar'],
    ['<Batch>', 'not-a-sidecar'],
    ['<!DOCTYPE a><b/>', 'doctype'],
    ['x'.repeat(300_000), 'too-large'],
  ])('%#: is refused', (text, wrong) => expect(readManifest(Buffer.from(text))).toEqual({ wrong }));

  it('never throws', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        expect(Object.keys(readManifest(body))).toHaveLength(1);
      }),
    ));
});
