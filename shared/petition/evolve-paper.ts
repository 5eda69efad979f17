import type { PetitionEvent } from './events.ts';
import type { Paper } from './paper.ts';
import type { Petition } from './petition.ts';

/** The petition after what became of its originals. */
export function withPapers(petition: Petition, event: PetitionEvent): Petition {
  switch (event.type) {
    case 'PaperAdded': {
      const { at, paper, again, completes } = event;
      const complete = completes === undefined ? petition : withMedia(petition, completes);
      return {
        ...petition,
        papers: [...(complete.papers ?? []), { ...paper, at, ...(again && { again }) }],
      };
    }
    case 'PaperSealed':
      return changed(petition, event.paper, () => ({ sealedAt: event.at, found: event.found }));
    case 'PaperRead':
      return changed(petition, event.paper, () => ({
        reading: { ...event.reading, at: event.at },
      }));
    case 'PaperDescribed':
      return changed(petition, event.paper, (paper) => ({
        ...(event.pages !== undefined && { pages: event.pages }),
        flags: [
          ...paper.flags.filter((flag) => flag !== 'no-sidecar'),
          ...(event.unsplit ? (['unsplit'] as const) : []),
        ],
      }));
    case 'PaperSplit': {
      const split = [...(petition.split ?? []), ...event.into.map(({ number }) => number)];
      const after = changed(petition, event.paper, ({ flags }) => ({
        range: event.kept,
        flags: flags.filter((flag) => flag !== 'unsplit'),
      }));
      return { ...after, ...(split.length > 0 && { split }) };
    }
    case 'ArrivalStamped':
      return { ...petition, receivedAt: Math.min(petition.receivedAt, event.stampedAt) };
    case 'PaperKeyed': {
      const { unkeyed: _keyed, ...known } = petition;
      return {
        ...known,
        contact: event.contact,
        contactIn: event.keyed,
        keyed: event.keyed,
        kind: event.kind,
      };
    }
    default:
      return petition;
  }
}

const changed = (
  petition: Petition,
  id: string,
  change: (paper: Paper) => Partial<Paper>,
): Petition => ({
  ...petition,
  papers: (petition.papers ?? []).map((paper) =>
    paper.id === id ? { ...paper, ...change(paper) } : paper,
  ),
});

const withMedia = (petition: Petition, id: string): Petition =>
  changed(petition, id, ({ flags }) => ({
    flags: flags.filter((flag) => flag !== 'no-media'),
    completed: true,
  }));
