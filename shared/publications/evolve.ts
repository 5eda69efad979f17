import { afterMove, afterRung, stopped } from '../petition/staff-clock.ts';
import type { PublicationEvent } from './events.ts';
import type { Publication } from './publication.ts';

/** The publication after one commit's events. The first event of one is PublicationOpened. */
export function evolvePublication(
  before: Publication | undefined,
  events: readonly PublicationEvent[],
): Publication {
  const after = events.reduce<Publication | undefined>(step, before);
  if (!after) throw new Error('a publication begins with its opening');
  const version = (before?.version ?? 0) + 1;
  const isChanged = events.some(
    ({ type }) => type !== 'PublicationRung' && type !== 'PublicationMoved',
  );
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
      const { by: writtenBy, words, confirmer, publish } = event;
      const { confirmer: _, ...rest } = before;
      return {
        ...{ ...rest, words, writtenBy, isPublic: false, pledges: [publish] },
        ...(confirmer !== undefined && { confirmer }),
      };
    }
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
    case 'PublicationHandedOver':
      return { ...before, owner: event.owner, department: event.department };
  }
}

function published(
  before: Publication,
  { at, number, late, missed, publish }: Extract<PublicationEvent, { type: 'Published' }>,
): Publication {
  const { confirmer: _, ...rest } = publish ? before : stopped(before);
  return {
    ...{ ...rest, number, isPublic: true, publishedAt: at, firstAt: before.firstAt ?? at },
    ...(late && number === 1 && { late }),
    ...(missed && { missed }),
    ...(publish && { pledges: [publish] }),
  };
}
