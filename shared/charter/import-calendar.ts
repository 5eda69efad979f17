import type { WorkCalendar } from './calendar.ts';
import { parseDay } from './day.ts';
import { type DayOverride, DECISION_KINDS } from './overrides.ts';

export interface CalendarError {
  /** Counted from 1, the header included. */
  readonly line: number;
  readonly message: string;
}

export type CalendarImport =
  | { readonly days: readonly DayOverride[] }
  | { readonly errors: readonly CalendarError[] };

const COLUMNS = ['day', 'kind', 'name', 'source', 'decidedAt'];

/**
 * Reads `day,kind,name,source,decidedAt[,publishedAt]` with that header; dates are `YYYY-MM-DD`, a field with a
 * comma stands in double quotes. All errors are listed with their lines; a file with one changes nothing.
 */
export function importCalendar(csv: string): CalendarImport {
  const [header = '', ...rows] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = header.split(',').map((column) => column.trim());
  const expected = columns.length === 6 ? [...COLUMNS, 'publishedAt'] : COLUMNS;
  if (columns.join() !== expected.join())
    return { errors: [{ line: 1, message: `the header must be ${COLUMNS.join()}[,publishedAt]` }] };

  const days: DayOverride[] = [];
  const errors: CalendarError[] = [];
  const seen = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    if (row.trim() === '') continue;
    const line = i + 2;
    const read = readRow(fieldsOf(row), columns.length);
    if (typeof read === 'string') {
      errors.push({ line, message: read });
      continue;
    }
    const key = `${read.day} ${read.kind} ${read.decidedAt}`;
    const first = seen.get(key);
    if (first === undefined) days.push(read);
    else errors.push({ line, message: `the same decision as line ${first}` });
    seen.set(key, first ?? line);
  }
  return errors.length > 0 ? { errors } : { days };
}

/** The override that a row holds, or what is wrong with it. */
function readRow(fields: readonly string[] | undefined, columns: number): DayOverride | string {
  if (!fields) return 'a double quote is not closed';
  if (fields.length > columns || fields.length < COLUMNS.length)
    return `${fields.length} fields where ${columns} are expected`;
  const [day = '', kindText = '', name = '', source = '', decidedAt = '', publishedAt = ''] =
    fields;
  const kind = DECISION_KINDS.find((known) => known === kindText);
  if (!isDay(day)) return `day is not a date: ${day}`;
  if (!kind) return `kind must be one of ${DECISION_KINDS.join(', ')}: ${kindText}`;
  if (!name) return 'name is missing';
  if (!source) return 'source is missing';
  if (!isDay(decidedAt)) return `decidedAt is not a date: ${decidedAt}`;
  if (publishedAt && !isDay(publishedAt)) return `publishedAt is not a date: ${publishedAt}`;
  if (kind === 'organization' && !publishedAt)
    return 'publishedAt is missing: an own closed day counts only when published 30 days before (A30)';
  return { day, kind, name, source, decidedAt, ...(publishedAt && { publishedAt }) };
}

function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}

/** The trimmed fields of a line; undefined when a quoted one does not end. */
function fieldsOf(row: string): readonly string[] | undefined {
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const match = field.exec(row);
    if (!match) return undefined;
    const [, quoted, plain = '', end] = match;
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') return fields;
  }
}

/** Whether the official holidays end within so many days of `now` (epoch ms): time to import the next list. */
export const calendarEndsWithin = (calendar: WorkCalendar, now: number, days: number): boolean =>
  calendar.knownUntil - calendar.dayOf(now) <= days;
