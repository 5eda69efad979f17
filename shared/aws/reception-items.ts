import { PRIORITY_REASONS } from '../charter/reception.ts';
import { placeOfReception, RECEPTION_ENDINGS, type Reception } from '../receptions/reception.ts';
import { type Item, number, S, text } from './attributes.ts';

/** What stands in a counter's day beside `numbers`. */
export const RECEPTION = 'reception#';

export const dayKey = (counter: string, day: string, sk: string) => ({
  pk: S(`receptions#${counter}#${day}`),
  sk: S(sk),
});

/** Whom a person attends to on a day, at whichever counter: nobody sits at two of them. */
export const personKey = (person: string, day: string) => ({
  pk: S(`attends#${day}`),
  sk: S(`person#${person}`),
});

export const receptionKey = ({ id, counter, day }: Pick<Reception, 'id' | 'counter' | 'day'>) =>
  dayKey(counter, day, RECEPTION + id);

/** @throws Error for an item that is none */
export function receptionIn(item: Item | undefined): Reception | undefined {
  if (!item) return undefined;
  const id = (text(item, 'sk') ?? '').slice(RECEPTION.length);
  const place = placeOfReception(id);
  if (!place) throw new Error('not a reception');
  const { counter, day } = place;
  return { id, counter, day, ...ticketIn(item), ...openingIn(item), ...endIn(item) };
}

function ticketIn(item: Item): Partial<Reception> {
  const [of, checkedInAt, topic] = [
    number(item, 'number'),
    number(item, 'checkedInAt'),
    text(item, 'topic'),
  ];
  const priority = PRIORITY_REASONS.find((one) => one === text(item, 'priority'));
  return {
    ...(of !== undefined && { number: of }),
    ...(checkedInAt !== undefined && { checkedInAt }),
    ...(topic !== undefined && { topic }),
    ...(priority && { priority }),
  };
}

function openingIn(item: Item): Partial<Reception> {
  const [calledAt, openedAt] = [number(item, 'calledAt'), number(item, 'openedAt')];
  const [by, department, booth] = [
    text(item, 'by'),
    text(item, 'department'),
    number(item, 'booth'),
  ];
  return {
    ...(calledAt !== undefined && { calledAt }),
    ...(openedAt !== undefined && { openedAt }),
    ...(by !== undefined && { by }),
    ...(department !== undefined && { department }),
    ...(booth !== undefined && { booth }),
  };
}

function endIn(item: Item): Partial<Reception> {
  const ending = RECEPTION_ENDINGS.find((one) => one === text(item, 'ending'));
  const [endedAt, petition] = [number(item, 'endedAt'), text(item, 'petition')];
  return {
    ...(ending && { ending }),
    ...(endedAt !== undefined && { endedAt }),
    ...(petition !== undefined && { petition }),
  };
}
