import type { Office, RoutingRule } from './office.ts';

export interface Routed {
  readonly department: string;
  readonly routedBy: 'topic' | 'keyword' | 'fallback';
}

/** A keyword in the title says more about the matter than one in the text. */
const TITLE_WEIGHT = 3;

/**
 * The responsible department (P8.2): the form's topic, else the rule whose keywords match most (longer words and
 * the title weigh more; the earlier rule wins a tie), else the fallback. Never empty.
 */
export function route(
  office: Office,
  petition: { readonly topic?: string; readonly title: string; readonly body: string },
): Routed {
  const byTopic = office.routing.find(({ topics }) => topics?.includes(petition.topic ?? ''));
  if (byTopic) return { department: byTopic.department, routedBy: 'topic' };
  let best: { readonly rule: RoutingRule; readonly score: number } | undefined;
  for (const rule of office.routing) {
    const score = scoreOf(rule, petition);
    if (score > (best?.score ?? 0)) best = { rule, score };
  }
  return best
    ? { department: best.rule.department, routedBy: 'keyword' }
    : { department: office.fallbackDepartment, routedBy: 'fallback' };
}

function scoreOf(
  { keywords = [] }: RoutingRule,
  { title, body }: { readonly title: string; readonly body: string },
): number {
  return keywords.reduce((score, keyword) => {
    const inTitle = title.includes(keyword) ? TITLE_WEIGHT : 0;
    const inBody = body.includes(keyword) ? 1 : 0;
    return score + (inTitle + inBody) * keyword.length;
  }, 0);
}
