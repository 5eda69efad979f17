import { breakFigures, liveRedress, obligationsOf } from '../../../../shared/petition/redress.ts';
import { obligationName } from '../../../../shared/presentation/obligations.ts';
import { pledgeName } from '../../../../shared/presentation/pledge-names.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import type { PetitionView } from './view.ts';

const KO = {
  heading: '헌장에 따른 조치',
  clause: (clause: string) => `헌장 ${clause}`,
  objection: '지연 이의',
  visit: '재방문',
  due: (until: string) => `${until}까지`,
  open: '아직 하지 않음',
  waived: '민원인이 사과 연락을 받지 않기로 함',
  done: (at: string) => `${at}에 함`,
  exempt: (count: number) =>
    `헌장에 따른 조치가 없는 기한 경과: ${count}건 (이력에 까닭이 있습니다)`,
};
const EN: typeof KO = {
  heading: 'Owed by the charter',
  clause: (clause) => `Charter ${clause}`,
  objection: 'Objection to a delay',
  visit: 'Second visit',
  due: (until) => `by ${until}`,
  open: 'not done yet',
  waived: 'the petitioner wishes no contact for it',
  done: (at) => `done on ${at}`,
  exempt: (count) => `Breaks for which the charter owes nothing: ${count} (the history says why)`,
};

/** Each redress of the petition with what it owes and what was done (P20); nothing where every promise was kept. */
export function redressPart({ petition, language }: PetitionView): Html {
  const say = language === 'ko' ? KO : EN;
  const { exempt } = breakFigures(petition);
  const live = liveRedress(petition);
  if (live.length === 0 && exempt === 0) return nothing;
  const items = live.flatMap((redress) => {
    const pledge = petition.pledges.find(({ id }) => id === redress.pledge);
    const about =
      redress.source === 'visit'
        ? say.visit
        : redress.source === 'objection' || !pledge
          ? say.objection
          : pledgeName(pledge, language);
    return obligationsOf(redress, petition).map(({ what, dueAt, doneAt, waived }) => {
      const state = waived
        ? say.waived
        : doneAt !== undefined
          ? say.done(formatInstant(doneAt, language))
          : dueAt === undefined
            ? say.open
            : say.due(formatInstant(dueAt, language));
      return html`<li>${about} (${say.clause(redress.clause)}): ${obligationName(what, language)}, ${state}</li>`;
    });
  });
  return html`<h2 id="redress">${say.heading}</h2>
${items.length > 0 && html`<ul>${joined(items, '\n')}</ul>`}
${exempt > 0 && html`<p class="quiet">${say.exempt(exempt)}</p>`}`;
}
