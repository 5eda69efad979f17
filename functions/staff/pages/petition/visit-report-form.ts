import { parseDay, startOf } from '../../../../shared/charter/day.ts';
import { whyNotReportVisit } from '../../../../shared/petition/decide/visit-report.ts';
import { visitsOf } from '../../../../shared/petition/visit.ts';
import { formatDay } from '../../../../shared/text/dates.ts';
import { hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, joined, nothing } from '../../../../shared/web/html.ts';
import { actForm, choice, leftOver } from './form.ts';
import { everybodyIn } from './people.ts';
import type { PetitionView } from './view.ts';

const KO = {
  title: (day: string) => `재방문(${day}에 오신 뒤)에 대해 직원의 말 듣기`,
  hint: '우리 잘못이라고 판단하신 분만 봅니다. 그 직원이 말할 수 있게 한 뒤에 그 직원의 부서장이 판단하고, 다른 사람이 다시 살펴볼 수 있습니다. 그 직원과 대신하는 사람은 바로 이 민원을 볼 수 없고 다른 직원이 맡습니다. 민원인에게는 알리지 않습니다. 부서의 안내나 절차가 원인이면 하지 않으셔도 됩니다.',
  person: '누구의 말을 듣습니까',
  button: '말 듣기 시작',
};
const EN: typeof KO = {
  title: (day) => `Hear a person about the second visit (first visit ${day})`,
  hint: 'For whoever found it to be our fault. The head of the person decides after they could state their side, and somebody else can look again. They and whoever stands in for them lose sight of the petition at once, and somebody else has it. The petitioner is told nothing. Where guidance or procedure were the cause you need not do this.',
  person: 'Who is to be heard',
  button: 'Begin',
};

/** For whoever found that a second visit was our fault: whom they put it to. Nothing for anybody else, and after silence. */
export function visitReportForms(view: PetitionView): Html {
  const { petition, person, now, terms, language, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const who = { at: now, by: person, charter: terms.charter };
  const open = visitsOf(petition).filter(
    ({ id }) => whyNotReportVisit(petition, id, who) === undefined,
  );
  const people = everybodyIn(view).filter(([id]) => id !== person);
  const forms = open.map(({ id, day }) => {
    // A refused form is shown again where it was sent.
    const own =
      sent?.fields.visit === id || sent === undefined ? view : { ...view, sent: undefined };
    return actForm(own, {
      act: 'report-visit',
      title: say.title(formatDay(startOf(parseDay(day)), language)),
      hint: say.hint,
      button: say.button,
      first: `report-visit-${id}`,
      fields: ({ person: named }, marks) => [
        hidden('visit', id),
        choice(`report-visit-${id}`, 'person', say.person, people, named, true, marks),
      ],
    });
  });
  const isGone = sent?.act === 'report-visit' && open.length === 0;
  return html`${isGone ? leftOver('report-visit', sent, language) : nothing}${joined(forms, '\n')}`;
}
