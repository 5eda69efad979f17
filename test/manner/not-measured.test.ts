import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PhoneCall } from '../../shared/calls/call.ts';
import { CALL_EVENTS } from '../../shared/calls/events.ts';
import { CallFeed } from '../../shared/calls/feed.ts';
import { ITEM_EVENTS } from '../../shared/improvement/events.ts';
import { EVENTS } from '../../shared/petition/events.ts';
import { Petition } from '../../shared/petition/petition.ts';

/** What we never take of anybody: where they are, how they look or sound, what they feel (issue 14). */
const NEVER =
  /gps|latitude|longitude|^lat$|^l(on|ng)$|coordinate|geo|whereabout|camera|video|audio|voice|recording|transcript|emotion|sentiment|mood|tone|stress|face/i;

/** Each name of a field in a schema, however deep. */
function fieldsIn(schema: object): readonly string[] {
  const json: unknown = z.toJSONSchema(schema as z.core.$ZodType, { unrepresentable: 'any' });
  const fields: string[] = [];
  const look = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const [name, inside] of Object.entries(at)) {
      if (name === 'properties') fields.push(...Object.keys(inside));
      look(inside);
    }
  };
  look(json);
  return fields;
}

const EVENT_SCHEMAS = Object.entries({ ...EVENTS, ...CALL_EVENTS, ...ITEM_EVENTS });

describe('no field is there for what is never measured', () => {
  it.each(EVENT_SCHEMAS)('%s', (_, schema) => {
    const fields = fieldsIn(schema());
    expect(fields).toContain('at');
    expect(fields.filter((name) => NEVER.test(name))).toEqual([]);
  });

  it('nor in what a petition and a call keep', () => {
    const fields = [...fieldsIn(Petition()), ...fieldsIn(PhoneCall())];
    expect(fields).toContain('details');
    expect(fields.filter((name) => NEVER.test(name))).toEqual([]);
  });

  it('an exchange that sends a recording beside its events is refused', () => {
    const feed = (beside: object) => ({
      exchange: 'exchange-1',
      events: [{ event: 'started', call: 'c-1', leg: 'a', at: 1, ...beside }],
    });
    expect(z.safeParse(CallFeed, feed({})).success).toBe(true);
    expect(z.safeParse(CallFeed, feed({ recording: 'https://x.example' })).success).toBe(false);
  });
});
