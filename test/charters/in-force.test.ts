import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charterModule } from '../../infra/parts/charters.ts';
import { versionOf } from '../../shared/charter/versions.ts';
import {
  charterFiles,
  charterPath,
  plannedOf,
  publishedOf,
  withFormer,
} from '../../shared/charters/files.ts';
import { charterInForce } from '../../shared/charters/in-force.ts';
import { whyNotYet } from '../../shared/charters/not-yet.ts';
import { publishedVersions } from '../../shared/charters/published.ts';
import { standardCharter } from '../support/charters.ts';

const { text } = charterFiles('standard').inForce;
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'charters-'));
  mkdirSync(join(directory, 'former'));
});
afterAll(() => rmSync(directory, { recursive: true }));
const wrote = (name: string, from: string, to: string) => {
  const path = join(directory, name);
  writeFileSync(path, text.replace(from, to));
  return path;
};

describe('the charter in force', () => {
  it('is that of the house where none is named', () => {
    expect(charterInForce).toEqual(standardCharter);
    expect(versionOf(charterInForce, 'standard-1')).toEqual(standardCharter);
    expect(versionOf(charterInForce, 'standard-0')).toBeUndefined();
  });

  it('is the file that was named, with the former versions of the same charter beside it', () => {
    const path = wrote('ours.yaml', 'version: standard-1', 'version: standard-2');
    wrote('former/first.yaml', 'version: standard-1', 'version: standard-1');
    wrote('former/other.yaml', 'id: standard', 'id: other');
    const files = charterFiles(path);
    expect(files.inForce.charter.version).toBe('standard-2');
    expect(files.former.map(({ charter: { version } }) => version)).toEqual(['standard-1']);
  });

  it('is no version that another file has too', () => {
    const path = wrote('ours.yaml', 'id: standard', 'id: standard');
    wrote('former/first.yaml', 'id: standard', 'id: standard');
    expect(() => charterFiles(path)).toThrow('the version standard-1 is in two files');
  });

  it('says which file is not there', () => {
    expect(() => charterFiles('nowhere')).toThrow(
      /CHARTER=nowhere: there is no file .*nowhere\.yaml/,
    );
    expect(charterPath('./nowhere.yaml')).toMatch(/\/nowhere\.yaml$/);
  });

  it('is in a bundle what it is in its file', async () => {
    const module = join(directory, 'charters.mjs');
    writeFileSync(module, charterModule(charterFiles('standard')));
    expect(await import(module)).toMatchObject({ inForce: standardCharter });
  });

  it('is published with the day, the hash and the changes of each version, the latest first', () => {
    expect(publishedVersions).toMatchObject([
      { version: 'standard-1', effectiveFrom: '2026-01-01', changes: [] },
    ]);
    const path = wrote('ours.yaml', 'amount: 10000', 'amount: 20000');
    writeFileSync(
      path,
      text
        .replace('version: standard-1', 'version: standard-2')
        .replace('effectiveFrom: 2026-01-01', 'effectiveFrom: 2027-01-01')
        .replace('amount: 10000', 'amount: 20000'),
    );
    const [now, before] = publishedOf(charterFiles(path));
    expect(before).toEqual(publishedVersions[0]);
    expect(now).toMatchObject({
      version: 'standard-2',
      hash: expect.not.stringMatching(before?.hash ?? ''),
    });
    expect(now?.changes).toContainEqual({
      ...{ what: 'changed', field: 'terms.compensation.amount' },
      ...{ before: '10000', after: '20000' },
    });
    expect(whyNotYet(charterFiles(path), Date.parse('2026-12-31T14:59:59Z'))).toContain(
      '2027-01-01',
    );
    expect(whyNotYet(charterFiles(path), Date.parse('2026-12-31T15:00:00Z'))).toBeUndefined();
  });

  it('what is planned is shown with its day, and nothing goes by it', () => {
    mkdirSync(join(directory, 'own/planned'), { recursive: true });
    const path = join(directory, 'own/ours.yaml');
    writeFileSync(path, text);
    const next = (from: string) =>
      writeFileSync(
        join(directory, 'own/planned/next.yaml'),
        text
          .replace('version: standard-1', 'version: standard-2')
          .replace('effectiveFrom: 2026-01-01', `effectiveFrom: ${from}`)
          .replace(/(reading:\n\s+ko: )/, '$1새로 '),
      );
    next('2027-01-01');
    const files = charterFiles(path);
    expect(files.inForce.charter.version).toBe('standard-1');
    expect(withFormer(files).former).toBeUndefined();
    expect(publishedOf(files)).toHaveLength(1);
    const [plan, ...more] = plannedOf(files);
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ version: 'standard-2', effectiveFrom: '2027-01-01' });
    expect(plan?.changes).toHaveLength(1);
    const [change] = plan?.changes ?? [];
    expect(change?.title?.ko).toBeTruthy();
    expect([change?.before?.ko.includes('새로 '), change?.after?.ko.includes('새로 ')]).toEqual([
      false,
      true,
    ]);
    next('2026-01-01');
    expect(() => charterFiles(path)).toThrow('what is planned takes effect after 2026-01-01');
  });
});
