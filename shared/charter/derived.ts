import type { Language } from '../kernel/language.ts';
import { formatInstant, formatUntil, isMidnight } from '../text/dates.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Charter, RuleId } from './charter.ts';
import { explain, explanation } from './explain.ts';
import type { LegalKind } from './legal-kinds.ts';
import { madeBy } from './versions.ts';

/** A clock as it stands, with the pauses that moved it. Instants are epoch ms. */
export interface Derivable {
  readonly charterVersion: string;
  readonly rule: RuleId;
  readonly startsAt: number;
  readonly dueAt: number;
  readonly originalDueAt?: number;
  readonly pauses?: readonly {
    readonly from: number;
    readonly until: number;
    readonly dueBefore: number;
    readonly dueAt: number;
  }[];
}

const WORDS = {
  ko: (from: string, until: string, before: string, after: string) =>
    `보완을 기다린 ${from}부터 ${until}까지는 세지 않아, 기한이 ${before}에서 ${after}로 옮겨졌습니다.`,
  en: (from: string, until: string, before: string, after: string) =>
    `From ${from} until ${until} we waited for what was missing, which is not counted: due ${after} instead of ${before}.`,
};

/**
 * How the date that was told came about, a sentence each, its pauses included; empty where a person has set it, or where
 * today's calendar would lead to another one.
 */
export function derived(
  clock: Derivable,
  { charter, calendar }: { readonly charter: Charter; readonly calendar: WorkCalendar },
  legalKind: LegalKind | undefined,
  language: Language,
  reader: 'petitioner' | 'staff' = 'petitioner',
): readonly string[] {
  const { rule, startsAt, dueAt, originalDueAt, pauses = [] } = clock;
  if (rule === 'given') return [];
  const derivation = explain(rule, startsAt, madeBy(clock, charter), calendar, legalKind);
  const until = (at: number) =>
    language === 'ko'
      ? formatUntil(at, isMidnight(at), language).replace(/까지$/, '')
      : formatUntil(at, isMidnight(at), language);
  const moved = pauses.map((pause) =>
    WORDS[language](
      formatInstant(pause.from, language),
      formatInstant(pause.until, language),
      until(pause.dueBefore),
      until(pause.dueAt),
    ),
  );
  const first = pauses[0]?.dueBefore ?? dueAt;
  const isFirst = derivation.dueAt === (originalDueAt ?? first) && originalDueAt === undefined;
  return isFirst ? [...explanation(derivation, language, reader), ...moved] : moved;
}
