/** Rules of the house that no linter has: each takes texts and returns one line for each violation. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const LONGEST_BINDING = 20; // a line for each port of the widest function

/** A *.lambda.ts binds the environment and no more: what is longer hides something that wants a test. */
export function longBindings(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('functions/') && /\.lambda\.tsx?$/.test(path))
    .map(({ path, text }) => ({ path, lines: ownLines(text) }))
    .filter(({ lines }) => lines > LONGEST_BINDING)
    .map(({ path, lines }) => `${path}: ${lines} lines, a binding has at most ${LONGEST_BINDING}`);
}

/** Imports are the list of what is bound, not the binding. */
const ownLines = (text: string): number =>
  text
    .replace(/^import[^;]*;$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;

/** The lock file names versions and hashes; where a package comes from is the business of whoever installs it. */
export function lockedAddresses(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path === 'package-lock.json')
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.trimStart().startsWith('"resolved"') ? [`${path}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
}

/** What makes HTML outside of its templates: each of them would pass by the escaping, or change what is finished. */
const BY_HAND: readonly (readonly [what: string, pattern: RegExp, of?: string])[] = [
  ['HTML in a plain text', /(?<!html|raw\()[`'"]<(?:!|\/?[a-z][a-z1-6]*(?: [a-z-]+=|>))/],
  ['HTML that is changed', /\.replace(?:All)?\(\s*(?:\/[^/\n]*|['"`])</],
  ['a form that is sent', /<form method="post"/, 'shared/web/forms.ts'],
  ['raw HTML', /\braw\(/, 'shared/notices/html.ts'],
];
const COMMENT = /^\s*(?:\/?\*|\/\/)/;
const PAGES = /^(functions\/.*|shared\/(web|notices|presentation)\/.*)\.ts$/;

/** Pages and mails are templates that escape by themselves (shared/web/html.ts); forms are written in one place. */
export function handMadeHtml(files: readonly SourceFile[]): string[] {
  const pages = files.filter(({ path }) => PAGES.test(path) && path !== 'shared/web/html.ts');
  return pages.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        BY_HAND.filter(
          ([, pattern, only]) => path !== only && !COMMENT.test(line) && pattern.test(line),
        ).map(([what]) => `${path}:${index + 1}: ${what}: ${line.trim().slice(0, 120)}`),
      ),
  );
}

// Spelt with classes in brackets, so that this file does not name one itself.
const REGISTRY = new RegExp(
  [
    'registry[.][a-z0-9-]+[.][a-z]+', // the public ones and most private ones
    '^(@[^:]+:)?registry\\s*=', // a setting in .npmrc
    '[.]pkg[.](github|dev)\\b',
    'artifactory[./]',
    'codeartifact[.]',
    '_auth(Token)?\\s*=',
  ].join('|'),
  'i',
);

/** A host from which packages are fetched, or a credential for it, is a fact of one machine. */
export function registryHosts(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        REGISTRY.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}
