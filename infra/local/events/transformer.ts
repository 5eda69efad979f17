/** A rule target's InputTransformer as the template has it. */
export interface InputTransformer {
  readonly InputPathsMap?: Readonly<Record<string, string>>;
  readonly InputTemplate: string;
}
interface Place {
  readonly name: string;
  readonly quoted: boolean;
}

const PATH = /^\$(\.[\w:/-]+(\[\d+\])?)+$/;
const NAME = /^[\w-]{1,256}$/;
const MOST_PATHS = 100;

/**
 * Reads an InputTransformer once; what it returns makes the target's message of an event.
 * @throws Error when read: a path, a name or a template that EventBridge refuses or that is not emulated. When
 * called: a path that the event does not have, or a message that is no JSON (AWS fails such a delivery too).
 */
export function inputTransformer({
  InputPathsMap = {},
  InputTemplate,
  ...others
}: InputTransformer): (event: unknown) => string {
  const [odd] = Object.keys(others);
  if (odd) throw new Error(`input transformer: property ${odd} is not emulated`);
  const paths = new Map(
    Object.entries(InputPathsMap).map(([name, path]) => [name, steps(name, path)]),
  );
  if (paths.size > MOST_PATHS) throw new Error(`input transformer: more than ${MOST_PATHS} paths`);
  const parts = split(InputTemplate);
  for (const part of parts) {
    if (typeof part !== 'string' && !paths.has(part.name))
      throw new Error(`input transformer: <${part.name}> has no path`);
  }
  checked(parts.map((part) => (typeof part === 'string' ? part : part.quoted ? '' : 'null')));

  return (event) => {
    const values = new Map([...paths].map(([name, keys]) => [name, valueAt(event, keys, name)]));
    return checked(
      parts.map((part) => (typeof part === 'string' ? part : written(part, values.get(part.name)))),
    );
  };
}

/** `$.detail.mail.tags.notice[0]` as the keys on the way. */
function steps(name: string, path: string): readonly string[] {
  if (!NAME.test(name)) throw new Error(`input transformer: ${name} is no name of a variable`);
  if (!PATH.test(path)) throw new Error(`input transformer: path ${path} is not emulated`);
  return path.slice(2).replaceAll(']', '').split(/[.[]/);
}

function valueAt(event: unknown, keys: readonly string[], name: string): unknown {
  let value = event;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      throw new Error(`the event has nothing at the path of <${name}>`);
    value = Reflect.get(value, key);
  }
  return value;
}

/** The template's text and, between, its placeholders: within a JSON string or not. */
function split(template: string): readonly (string | Place)[] {
  let quoted = false;
  return template.split(/(<[^<>]*>)/).map((part, index) => {
    if (index % 2 === 1) return { name: part.slice(1, -1), quoted };
    const quotes = part.replaceAll(/\\./g, '').split('"').length - 1;
    if (quotes % 2 === 1) quoted = !quoted;
    return part;
  });
}

/** Outside quotes a value is JSON; within them a text stands as it is, unescaped, as EventBridge leaves it. */
function written({ name, quoted }: Place, value: unknown): string {
  if (!quoted) return JSON.stringify(value);
  if (typeof value === 'object') throw new Error(`<${name}> in quotes is no text`);
  return String(value);
}

function checked(parts: readonly string[]): string {
  const text = parts.join('');
  try {
    JSON.parse(text);
  } catch {
    throw new Error('input transformer: the message is no JSON'); // the parser's own words quote the event
  }
  return text;
}
