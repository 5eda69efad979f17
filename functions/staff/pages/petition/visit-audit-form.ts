import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import { departmentNow } from '../../../../shared/organization/leavers.ts';
import { actsForOneOf, headOf } from '../../../../shared/organization/presence.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { noFaults, whyNotAudit } from '../../../../shared/petition/decide/visit-audit.ts';
import type { Visit } from '../../../../shared/petition/visit/state.ts';
import { departmentOf, standingFinding } from '../../../../shared/petition/visit.ts';
import { formatDay, formatInstant } from '../../../../shared/text/dates.ts';
import { type Html, html, joined, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { nameOf } from '../work-rows.ts';
import { actForm, choice, leftOver, textArea } from './form.ts';
import type { PetitionView } from './view.ts';
import { VISIT_EN, VISIT_KO } from './visit-words.ts';

const KO = {
  heading: '감사: 잘못이 아니라고 본 재방문',
  ruled: (who: string, at: string, ground: string) => `판단: ${who}, ${at}. 근거: ${ground}`,
  claimed: (at: string) => `민원인이 알린 때: ${at}`,
  audited: {
    'looked-at': (who: string, at: string) => `감사가 살펴봄: ${who}, ${at}`,
    review: (who: string, at: string) => `감사가 다시 살펴봐야 한다고 봄: ${who}, ${at}`,
  },
  title: '감사 결과 적기',
  hint: '민원인의 말씀과 알려 드린 결과는 위의 주고받은 글에 있습니다. 다시 살펴봐야 한다고 적으면 다른 사람이 다시 살펴봅니다. 더는 다시 살펴볼 수 없으면 부서장과 이사장에게 알립니다.',
  found: '결과',
  findings: {
    'looked-at': '살펴봄: 문제 없음',
    review: '다른 사람이 다시 살펴봐야 함',
  },
  words: '살펴본 내용 (감사, 부서장, 이사장만 봅니다)',
  button: '적기',
};
const EN: typeof KO = {
  heading: 'Audit: a second visit found to be no fault',
  ruled: (who, at, ground) => `Ruled by ${who}, ${at}. Ground: ${ground}`,
  claimed: (at) => `Claimed: ${at}`,
  audited: {
    'looked-at': (who, at) => `Audit looked at it: ${who}, ${at}`,
    review: (who, at) => `Audit finds that it should be looked at again: ${who}, ${at}`,
  },
  title: 'Write what audit found',
  hint: 'What the petitioner said, and what they were told, stands above. If it should be looked at again somebody else does; where nobody can any more, the head and the director are told.',
  found: 'Finding',
  findings: {
    'looked-at': 'looked at, in order',
    review: 'somebody else should look again',
  },
  words: 'What you saw (for audit, head and director alone)',
  button: 'Write it down',
};

/** What audit finds of rulings that found no fault; its words are read by audit, the head and the director alone. */
export function visitAuditForms(view: PetitionView): Html {
  const { petition, person, now, terms, sent, language } = view;
  const { office } = terms;
  const isAudit = actsForOneOf(office, [office.audit], person, now);
  const seen = noFaults(petition).filter((visit) => isAudit || isTold(view, visit));
  const form = seen.map((visit) => part(view, visit, isAudit));
  const isGone = sent?.act === 'audit-visit' && form.length === 0;
  return html`${isGone ? leftOver('audit-visit', sent, language) : nothing}${joined(form, '\n')}`;
}

/** Head and director read what audit found; before that there is nothing for them here. */
function isTold({ petition, person, now, terms: { office } }: PetitionView, visit: Visit): boolean {
  const department = departmentNow(office, departmentOf(petition, visit));
  const head = office.departments.find(({ id }) => id === department)?.head;
  return (
    visit.audited !== undefined &&
    (headOf(office, department, now) === person ||
      actsForOneOf(office, [head, office.director], person, now))
  );
}

function part(view: PetitionView, visit: Visit, isAudit: boolean): Html {
  const { language, person, now, terms, contents, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const { facts, grounds } = language === 'ko' ? VISIT_KO : VISIT_EN;
  const { office } = terms;
  const { audited } = visit;
  const ruling = standingFinding(visit);
  const when = (at: number) => formatInstant(at, language);
  const who = (id: string | undefined) => (id === undefined ? '' : nameOf(id, office));
  const words = audited && contents.get(audited.words)?.text;
  const id = `audit-${visit.id}`;
  // A refused form is shown again where it was sent.
  const own =
    sent?.fields.visit === visit.id || sent === undefined ? view : { ...view, sent: undefined };
  const why = whyNotAudit(visit, undefined, { by: person, now, office });
  return html`<section class="card" id="${id}"><h2>${say.heading}</h2>
<ul><li>${facts.day(formatDay(startOf(parseDay(visit.day)), language))}</li>
<li>${say.claimed(when(visit.at))}</li>
${ruling && html`<li>${say.ruled(who(ruling.by), when(ruling.at), ruling.ground ? grounds[ruling.ground] : '')}</li>`}
${audited && html`<li>${say.audited[audited.found](who(audited.by), when(audited.at))}</li>`}</ul>
${typeof words === 'string' ? html`<blockquote>${lines(words)}</blockquote>` : nothing}
${
  isAudit && audited?.found !== 'review'
    ? actForm(own, {
        act: 'audit-visit',
        title: say.title,
        hint: say.hint,
        button: say.button,
        refused: why,
        open: audited === undefined && why === undefined,
        first: `${id}-found`,
        fields: ({ found, words: typed }, marks) => [
          html`<input type="hidden" name="visit" value="${visit.id}">`,
          choice(
            `${id}-found`,
            'found',
            say.found,
            Object.entries(say.findings).filter(([one]) => one !== audited?.found),
            found,
            true,
            marks,
          ),
          textArea(`${id}-words`, 'words', say.words, {
            most: mostOf(STAFF_COMMANDS['audit-visit'], 'words'),
            rows: 4,
            typed,
            marks,
            lang: language,
          }),
        ],
      })
    : nothing
}</section>`;
}
