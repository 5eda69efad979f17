import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openApi } from './document.ts';
import { OPERATIONS } from './operations.ts';

/** What the page of the document shows, and no more. */
const list = OPERATIONS.map(({ method, path, who, ko, en }) => ({ method, path, who, ko, en }));

const require = createRequire(import.meta.url);
const swagger = (name: string) => readFileSync(require.resolve(`swagger-ui-dist/${name}`));

/** Writes what the function serves beside its code, at every synthesis: the document cannot be older than the schemas. */
const [, , to = '.'] = process.argv;
writeFileSync(join(to, 'openapi.json'), JSON.stringify(openApi()));
writeFileSync(join(to, 'operations.json'), JSON.stringify(list));
for (const name of ['swagger-ui-bundle.js', 'swagger-ui.css'])
  writeFileSync(join(to, `${name}.gz`), gzipSync(swagger(name), { level: 9 }));
