import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { WorkCalendar } from '../charter/calendar.ts';
import { type CalendarOverrides, noOverrides } from '../charter/overrides.ts';
import { calendarWith } from '../charters/calendar.ts';
import { charterInForce } from '../charters/in-force.ts';
import { withAbsences } from '../organization/absence.ts';
import type { Office } from '../organization/office.ts';
import type { Terms } from '../petition/decision.ts';
import type { Clock } from '../ports/clock.ts';
import type { TermsReader } from '../ports/office.ts';
import { isAbsence, parseAbsence } from './absences.ts';
import { type Item, S, text } from './attributes.ts';
import { readEach } from './readable.ts';

/** How old the terms can be, ms: an absence holds everywhere within this time. */
const FRESH = 15_000;

export const organizationItem = (office: Office): Item => ({
  pk: S('office'),
  sk: S('organization'),
  version: S(office.version),
  json: S(JSON.stringify(office)),
});

const overridesIn = (json: string | undefined): CalendarOverrides =>
  json === undefined ? noOverrides : JSON.parse(json);

/** What was declared since the build, as it stands now. */
export const calendarDays =
  (client: DynamoDBClient, table: string) => async (): Promise<CalendarOverrides> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk = :sk',
        ExpressionAttributeValues: { ':pk': S('office'), ':sk': S('calendar') },
        ConsistentRead: true,
      }),
    );
    return overridesIn(text(Items[0], 'json'));
  };

/** The office and the calendar of this minute: one read, kept for 15 s; a calendar is compiled once a version. */
export function officeTable(client: DynamoDBClient, table: string, clock: Clock): TermsReader {
  let kept: { readonly until: number; readonly terms: Promise<Terms> } | undefined;
  let compiled: { readonly version: string; readonly calendar: WorkCalendar } | undefined;

  const calendarOf = (overrides: CalendarOverrides): WorkCalendar => {
    if (compiled?.version !== overrides.version) {
      compiled = { version: overrides.version, calendar: calendarWith(overrides) };
    }
    return compiled.calendar;
  };

  async function load(): Promise<Terms> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S('office') },
      }),
    );
    const bodyOf = (sk: string) =>
      text(
        Items.find((item) => text(item, 'sk') === sk),
        'json',
      );
    const organization = bodyOf('organization');
    if (organization === undefined) throw new Error('no office was imported: npm run office');
    const written: Office = JSON.parse(organization);
    const office = withAbsences(written, readEach(Items.filter(isAbsence), parseAbsence));
    const overrides = bodyOf('calendar');
    return {
      charter: charterInForce,
      calendar: calendarOf(overridesIn(overrides)),
      office,
    };
  }

  return () => {
    const now = clock.now();
    if (kept && now < kept.until) return kept.terms;
    const terms = load();
    kept = { until: now + FRESH, terms };
    terms.catch(() => {
      kept = undefined; // a failed read is not kept
    });
    return terms;
  };
}
