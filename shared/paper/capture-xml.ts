import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod/mini';
import {
  DEEPEST,
  documentIn,
  Excessive,
  emptyScope,
  isDocument,
  isSender,
  plainName,
  put,
  type Scope,
} from './capture.ts';

/** Entities are never expanded: a document type is refused before, and the five plain ones are read by hand. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  htmlEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST + 1,
});

const Nodes = z.array(z.record(z.string(), z.unknown()));
const Attributes = z.record(z.string(), z.string());

const PLAIN: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return PLAIN[String(name)] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });

/** What a well-formed sidecar tells; undefined when it is none. @throws Excessive */
export function scopeOfXml(text: string): Scope | undefined {
  if (deepest(text) > DEEPEST) throw new Excessive('too-deep');
  const nodes = Nodes.safeParse(parsed(text));
  if (!nodes.success) return undefined;
  const scope = emptyScope();
  for (const node of nodes.data) element(node, scope, '', 1);
  return scope;
}

/** Undefined for whatever the parser stumbles over: it says so by errors of no kind of its own. */
function parsed(text: string): unknown {
  try {
    return XMLValidator.validate(text, { allowBooleanAttributes: true }) === true
      ? parser.parse(text)
      : undefined;
  } catch {
    return undefined;
  }
}

/** How deep its tags go at most, before anything recursive looks at it. */
function deepest(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of text.matchAll(/<[^!?<>][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > most) most = depth;
  }
  return most;
}

type Node = z.infer<typeof Nodes>[number];

function element(node: Node, scope: Scope, prefix: string, depth: number): void {
  if (depth > DEEPEST) throw new Excessive('too-deep');
  const tag = tagOf(node);
  if (tag === '') return;
  const name = plainName(tag);
  const attributes = new Map(
    Object.entries(Attributes.safeParse(node[':@']).data ?? {}).map(([key, value]) => [
      plainName(key),
      unescaped(value),
    ]),
  );
  const children = Nodes.safeParse(node[tag]).data ?? [];
  if (/^(page|image|쪽)$/.test(name)) {
    scope.pages += 1;
    return;
  }
  if (/^(\w*field|property|metadatum|항목)$/.test(name)) {
    const said = attributes.get('value') ?? textIn(children);
    put(scope, prefix + plainName(attributes.get('name') ?? attributes.get('id') ?? ''), said);
    return;
  }
  const inner = isDocument(name) && isOne(children, attributes) ? documentIn(scope) : scope;
  for (const [key, value] of attributes)
    put(inner, /^(name|id)$/.test(key) ? name + key : prefix + key, value);
  put(inner, prefix + name, text(children));
  for (const child of children)
    element(child, inner, isSender(name) ? 'sender' : prefix, depth + 1);
}

const tagOf = (node: Node): string =>
  Object.keys(node).find((key) => key !== ':@' && key !== '#text') ?? '';

/** `<Documents>3</Documents>` is a count, `<Documents><Document/></Documents>` a list: neither is a document itself. */
function isOne(children: readonly Node[], attributes: ReadonlyMap<string, string>): boolean {
  const tags = children.map((child) => plainName(tagOf(child))).filter((tag) => tag !== '');
  return (attributes.size > 0 || tags.length > 0) && !tags.some(isDocument);
}

const text = (children: readonly Node[]): string =>
  children.map((child) => ('#text' in child ? unescaped(String(child['#text'])) : '')).join('');

/** The text of a field, where it stands in an element of its own too (`<Field><Value>…`). */
function textIn(children: readonly Node[]): string {
  const own = text(children).trim();
  if (own !== '') return own;
  for (const child of children)
    for (const [key, inner] of Object.entries(child))
      if (/^(value|text|값)$/.test(plainName(key))) return text(Nodes.safeParse(inner).data ?? []);
  return '';
}
