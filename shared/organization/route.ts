import type { Office, RoutingRule } from './office.ts';

export interface Routed {
  readonly department: string;
  readonly routedBy: 'topic' | 'keyword' | 'fallback';
  /** The words that decided, so that a person can see why. */
  readonly because?: readonly string[];
}

export interface Routable {
  readonly topic?: string;
  readonly title: string;
  readonly body: string;
}

/** What a keyword in the title weighs against one in the body. */
const TITLE_WEIGHT = 3;

/**
 * The department of a petition: the chosen topic, else the keywords (each weighs its length, three times that in
 * the title; the earlier rule wins a tie), else the fallback. The petition's words are compared, never obeyed.
 */
export function route(office: Office, petition: Routable): Routed {
  const { topic } = petition;
  const named =
    topic === undefined ? undefined : office.routing.find(({ topics }) => topics?.includes(topic));
  if (named && topic !== undefined)
    return { department: named.department, routedBy: 'topic', because: [topic] };

  const title = plain(petition.title);
  const body = plain(petition.body);
  let best: { department: string; words: readonly string[]; weight: number } | undefined;
  for (const rule of office.routing) {
    const { words, weight } = weigh(rule, title, body);
    if (weight > (best?.weight ?? 0)) best = { department: rule.department, words, weight };
  }
  if (best) return { department: best.department, routedBy: 'keyword', because: best.words };
  return { department: office.fallbackDepartment, routedBy: 'fallback' };
}

function weigh(rule: RoutingRule, title: string, body: string) {
  const words: string[] = [];
  let weight = 0;
  for (const keyword of rule.keywords ?? []) {
    const word = plain(keyword);
    if (word === '') continue;
    const times = (title.includes(word) ? TITLE_WEIGHT : 0) + (body.includes(word) ? 1 : 0);
    if (times > 0) words.push(keyword);
    weight += times * word.length;
  }
  return { words, weight };
}

/** Spacing in Korean varies from hand to hand, so it does not count. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
