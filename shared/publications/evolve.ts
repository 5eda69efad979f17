import { afterMove, afterRung, stopped } from '../petition/staff-clock.ts';
import type { PublicationEvent } from './events.ts';
import { type Publication, writersWith } from './publication.ts';

/** What nobody of staff did: it makes no page stale, or a stranger could keep them from their work. */
const NOBODYS: ReadonlySet<PublicationEvent['type']> = new Set([
  'PublicationRung',
  'PublicationMoved',
  'ReaderSaid',
]);

/** The publication after one commit's events. The first event of one is PublicationOpened. */
export function evolvePublication(
  before: Publication | undefined,
  events: readonly PublicationEvent[],
): Publication {
  const after = events.reduce<Publication | undefined>(step, before);
  if (!after) throw new Error('a publication begins with its opening');
  const version = (before?.version ?? 0) + 1;
  const isChanged = events.some(({ type }) => !NOBODYS.has(type));
  return { ...after, version, ...(isChanged && { changedIn: version }) };
}

function step(before: Publication | undefined, event: PublicationEvent): Publication | undefined {
  if (event.type === 'PublicationOpened') {
    const { type: _, at, publish, ...opened } = event;
    return {
      ...{ ...opened, openedAt: at, version: 0, number: 0, isPublic: false },
      ...(opened.words && { writtenBy: opened.by }),
      pledges: [publish],
    };
  }
  if (!before) return undefined;
  switch (event.type) {
    case 'PublicationWritten': {
      const { by: writtenBy, words, confirmer, renewBy, publish } = event;
      const { confirmer: _, alsoBy: __, ...rest } = before;
      const [, ...alsoBy] = writersWith(before, writtenBy);
      return {
        ...{ ...rest, words, writtenBy, isPublic: false, pledges: [publish] },
        ...(alsoBy.length > 0 && { alsoBy }),
        ...(confirmer !== undefined && { confirmer }),
        ...(renewBy !== undefined && { renewBy }),
      };
    }
    case 'ReaderSaid':
      return { ...before, notes: [...(before.notes ?? []), event.note] };
    case 'Published':
      return published(before, event);
    case 'PublicationEnded': {
      const { ending, reason, missed, at: overAt, by: overBy } = event;
      return {
        ...{ ...stopped(before), ending, reason, overAt, overBy, isPublic: false },
        ...(missed && { missed }),
      };
    }
    case 'PublicationRung': {
      const late = event.broken && before.number === 0 && { late: true as const };
      return { ...afterRung(before, event), ...late };
    }
    case 'PublicationMoved':
      return afterMove(before, event);
    case 'PublicationHandedOver': {
      const { owner, confirmer, department } = event;
      return { ...before, owner, department, ...(confirmer !== undefined && { confirmer }) };
    }
  }
}

function published(
  before: Publication,
  { at, number, late, missed, publish }: Extract<PublicationEvent, { type: 'Published' }>,
): Publication {
  const { confirmer: _, renewBy: __, ...rest } = publish ? before : stopped(before);
  return {
    ...{ ...rest, number, isPublic: true, publishedAt: at, firstAt: before.firstAt ?? at },
    ...(late && number === 1 && { late }),
    ...(missed && { missed }),
    ...(publish && { pledges: [publish] }),
  };
}
