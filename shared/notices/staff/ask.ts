import type { StaffEntry, StaffFacts } from '../facts.ts';
import { taskAsk } from '../words/staff-tasks.ts';
import { newDueOf, wordsIn } from './when.ts';

/** Redress asks for what it owes, on every rung of an ordinary ladder. */
function redressAsk({ owes }: StaffEntry, kind: StaffFacts['kind']) {
  if (owes === undefined || kind === 'objection' || kind === 'due-today') return undefined;
  if (kind === 'apology-owed') return 'owed';
  return owes === 'explanation' ? 'unexplained' : 'sorry-late';
}

/** What the recipient is asked to do about one petition, as a sentence. */
export function askOf(entry: StaffEntry, { kind, language }: StaffFacts): string {
  const fallback = {
    assignment: 'assignment',
    warning: 'warn-half',
    escalation: 'act-by',
    break: 'break',
    'due-today': 'due-today',
    objection: 'objected',
    'apology-owed': 'owed',
  } as const;
  const asked =
    redressAsk(entry, kind) ??
    (kind === 'assignment' || kind === 'due-today' ? kind : (entry.level ?? fallback[kind]));
  const { assignee } = entry;
  if (entry.task) return taskAsk(entry.task, asked, entry, language);
  return wordsIn(language).asks[asked][entry.recipientIs]({
    assignee,
    newDue: newDueOf(entry, language),
  });
}
