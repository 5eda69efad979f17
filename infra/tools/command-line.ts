import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

interface Option {
  readonly about: string;
  /** The name of its value in the usage; a switch without it. */
  readonly value?: string;
  /** What the value must be, where not any text will do; a number is given as one. */
  readonly is?: keyof typeof FORMS;
  readonly must?: true;
  readonly many?: true;
}
/** What a value may be: whether a text is one, and how the sentence that refuses another ends. */
const FORMS = {
  count: { holds: (text: string) => /^[1-9]\d{0,5}$/.test(text), said: 'a whole number from 1' },
  port: {
    holds: (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    said: 'a number up to 65535',
  },
  instant: {
    // Without its offset it would be that of wherever the script runs.
    holds: (text: string) =>
      /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
    said: 'an instant like 2026-11-24T10:12:00+09:00',
  },
} as const;
type Options = Readonly<Record<string, Option>>;

interface Usage<O extends Options> {
  /** As it is typed after `npm run`: `scan`, `office import`. */
  readonly name: string;
  readonly about: string;
  /** What must be given without a name, in this order. */
  readonly files?: readonly string[];
  /** Or as many as one likes. */
  readonly rest?: string;
  readonly options: O;
  /** Environment variables and notes, below the options. */
  readonly more?: string;
}

type Value<T extends Option> = T['value'] extends string
  ? T['many'] extends true
    ? readonly string[] | undefined
    : One<T> | (T['must'] extends true ? never : undefined)
  : boolean;
type One<T extends Option> = T['is'] extends 'count' | 'port' ? number : string;
export type Values<O extends Options> = { readonly [name in keyof O]: Value<O[name]> };

export const RUNNER_AT = 'http://localhost:4000';

/** Names that mean the same in every script. */
export const RUNNER = {
  local: { about: `the runner on this computer, at ${RUNNER_AT}` },
  url: { value: 'ADDRESS', about: 'the runner at another address' },
} as const satisfies Options;
export const TABLE = {
  ...RUNNER,
  table: { value: 'NAME', about: 'the physical name of the table (output TableName)' },
} as const satisfies Options;
export const SERVICE = {
  local: RUNNER.local,
  url: { value: 'ADDRESS', about: 'where the service answers' },
} as const satisfies Options;

/** Where the runner or the service answers, when it was said. */
export const addressIn = ({
  local,
  url,
}: Readonly<{ local: boolean; url: string | undefined }>): string | undefined =>
  url ?? (local ? RUNNER_AT : undefined);

/**
 * What a script was asked, before it does anything. `--help` and `-h` print the usage and end the process with 0; what the
 * script does not know ends it with 2 and one sentence.
 */
export function askedOf<const O extends Options>(
  usage: Usage<O>,
  args: readonly string[] = process.argv.slice(2),
): { readonly values: Values<O>; readonly given: readonly string[] } {
  const { files = [], rest, options } = usage;
  const config: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { value, many = false }] of Object.entries(options))
    config[name] = { type: value === undefined ? 'boolean' : 'string', multiple: many };
  const wrong = (sentence: string) => refuse(sentence, usage);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usageOf(usage));
    process.exit(0);
  }
  const { values, positionals } = parsed();
  if (rest === undefined && positionals.length > files.length)
    wrong(unexpected(positionals[files.length] ?? '', options));
  const missing = files[positionals.length];
  if (missing !== undefined) wrong(`${missing} is missing.`);
  const read: Record<string, unknown> = {};
  for (const [name, { must, value, is }] of Object.entries(options)) {
    const said = values[name];
    if (must && said === undefined) wrong(`--${name} ${value} is missing.`);
    if (is && typeof said === 'string' && !FORMS[is].holds(said))
      wrong(`--${name} must be ${FORMS[is].said}: ${said}.`);
    const isNumber = is === 'count' || is === 'port';
    read[name] = isNumber && said !== undefined ? Number(said) : said;
    if (value === undefined) read[name] ??= false;
  }
  // parseArgs gives what the configuration above says; TypeScript cannot see through the loop.
  return { values: read as Values<O>, given: positionals };

  function parsed() {
    try {
      return parseArgs({ args: [...args], options: config, allowPositionals: true });
    } catch (error) {
      const old = args.find((arg) => Object.hasOwn(ONCE, arg));
      if (old !== undefined) return wrong(ONCE[old] ?? '');
      const [said = ''] = String(Object(error).message).split(/\n|\. /);
      return wrong(`${said.replace(/\.$/, '')}.`);
    }
  }
}

/** A script of several commands: the name of one comes first. */
export function commandIn<K extends string>(
  name: string,
  about: string,
  commands: Readonly<Record<K, string>>,
): { readonly command: K; readonly args: readonly string[] } {
  const [first, ...args] = process.argv.slice(2);
  const known = Object.keys(commands).find((one): one is K => one === first);
  if (known !== undefined) return { command: known, args };
  const lines = Object.entries(commands).map(([one, what]) => `  ${one.padEnd(22)}${what}`);
  const text = `npm run ${name} -- COMMAND [options]\n\n${about}\n\n${lines.join('\n')}\n\nnpm run ${name} -- COMMAND --help says more of one.`;
  if (first === '--help' || first === '-h') {
    console.log(text);
    process.exit(0);
  }
  console.error(first === undefined ? 'COMMAND is missing.' : `There is no command ${first}.`);
  console.error(`Say npm run ${name} -- --help to see what there is.`);
  process.exit(2);
}

/** Options that there were once, and what is said instead. */
const ONCE: Readonly<Record<string, string>> = {
  '--endpoint': 'Set the variable AWS_ENDPOINT_URL_DYNAMODB: there is no option --endpoint.',
};

/** `--local URL` was one option once. */
function unexpected(arg: string, options: Options): string {
  const isAddress = 'url' in options && URL.canParse(arg);
  return isAddress ? `Say --url ${arg}: --local takes no address.` : `${arg} is too much.`;
}

const callOf = (name: string): string =>
  name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;

function refuse(sentence: string, { name }: Pick<Usage<Options>, 'name'>): never {
  console.error(sentence);
  console.error(`Say ${callOf(name)} -- --help to see what there is.`);
  process.exit(2);
}

function usageOf({ name, about, files = [], rest, options, more }: Usage<Options>): string {
  const given = [...files, ...(rest === undefined ? [] : [`[${rest} ...]`])];
  const lines = Object.entries({ ...options, 'help, -h': { about: 'says this and does nothing' } });
  const shown = lines.map(([option, { value, about: what, must }]: [string, Option]) => {
    const left = value === undefined ? `--${option}` : `--${option} ${value}`;
    return `  ${left.padEnd(22)}${what}${must ? ' (needed)' : ''}`;
  });
  return [
    [`${callOf(name)} --`, ...given, '[options]'].join(' '),
    about,
    shown.join('\n'),
    ...(more === undefined ? [] : [more]),
  ].join('\n\n');
}
