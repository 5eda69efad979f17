import { presentFor } from '../../../../shared/organization/presence.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { isBarred } from '../../../../shared/petition/conduct/fair.ts';
import { atOnce } from '../../../../shared/petition/context.ts';
import { markAbusive } from '../../../../shared/petition/decide/hand-over.ts';
import { isRefusal } from '../../../../shared/petition/decision.ts';
import type { Html } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, textArea } from './form.ts';
import { isOver, type PetitionView } from './view.ts';

const KO = {
  assign: {
    title: '담당자 바꾸기',
    hint: '기한은 그대로입니다. 새 담당자에게 바로 메일이 갑니다.',
    to: '새 담당자',
    head: '부서장',
    deputy: '대리',
    away: '부재 중',
    button: '담당자 바꾸기',
  },
  transfer: {
    title: '다른 부서로 이송',
    hint: '기한은 접수한 때부터 그대로 흐릅니다. 그 부서의 다음 담당자에게 바로 가고, 민원인에게 담당이 바뀌었음을 알립니다.',
    department: '맡을 부서',
    sentence: '이송하는 이유 (한 문장, 내부용)',
    button: '이송하기',
  },
  abuse: {
    title: '폭언·위협 민원으로 표시',
    hint: '원문은 증거로 보존되고 다른 직원이 맡습니다. 민원은 계속 처리하며 민원인에게는 알리지 않습니다.',
    sentence: '어떤 내용인지 (한 문장, 내부용)',
    button: '표시하고 넘기기',
  },
};
const EN: typeof KO = {
  assign: {
    title: 'Give it to somebody else',
    hint: 'The date does not change. The new person is mailed at once.',
    to: 'New person in charge',
    head: 'head',
    deputy: 'deputy',
    away: 'absent',
    button: 'Give it',
  },
  transfer: {
    title: 'Transfer to another department',
    hint: 'The clock runs on from the receipt. It goes to the next person of that department at once, and the petitioner is told who has it.',
    department: 'Department',
    sentence: 'Why (one sentence, internal)',
    button: 'Transfer it',
  },
  abuse: {
    title: 'Mark it abusive',
    hint: 'The original is kept as evidence and somebody else takes it. The petition goes on; the petitioner is told nothing.',
    sentence: 'What it is (one sentence, internal)',
    button: 'Mark it and hand it on',
  },
};

/** Assign, transfer, mark abusive: after each of them somebody else has the petition. */
export function handOverForms(view: PetitionView): readonly Html[] {
  const { petition, language, terms, person, now } = view;
  const say = language === 'ko' ? KO : EN;
  const over = isOver(petition) ? 'petition-over' : undefined;
  const marked = markAbusive(petition, { sentence: '' }, { ...atOnce(terms, now), by: person });
  const others = terms.office.departments.filter(({ id }) => id !== petition.department);
  return [
    actForm(view, {
      act: 'assign',
      ...say.assign,
      refused: over,
      first: 'assign-to',
      fields: ({ to }, marks) =>
        choice('assign-to', 'to', say.assign.to, peopleIn(view), to, true, marks),
    }),
    actForm(view, {
      act: 'transfer',
      ...say.transfer,
      refused: over,
      first: 'transfer-department',
      fields: ({ department, sentence }, marks) => [
        choice(
          'transfer-department',
          'department',
          say.transfer.department,
          others.map(({ id, name }) => [id, name[language]]),
          department,
          true,
          marks,
        ),
        textArea('transfer-sentence', 'sentence', say.transfer.sentence, {
          most: mostOf(STAFF_COMMANDS.transfer, 'sentence'),
          rows: 2,
          marks,
          typed: sentence,
        }),
      ],
    }),
    actForm(view, {
      act: 'abuse',
      ...say.abuse,
      refused: isRefusal(marked) ? marked.refused : undefined,
      first: 'abuse-sentence',
      fields: ({ sentence }, marks) =>
        textArea('abuse-sentence', 'sentence', say.abuse.sentence, {
          most: mostOf(STAFF_COMMANDS.abuse, 'sentence'),
          rows: 2,
          marks,
          typed: sentence,
        }),
    }),
  ];
}

/** The people of the department and their deputies, but the assignee; who is absent is said. */
function peopleIn({
  petition,
  terms: { office },
  language,
  now,
}: PetitionView): readonly (readonly [string, string])[] {
  const say = (language === 'ko' ? KO : EN).assign;
  const own = office.people.filter(({ department }) => department === petition.department);
  const deputies = own.flatMap(({ deputy }) => (deputy === undefined ? [] : [deputy]));
  const head = office.departments.find(({ id }) => id === petition.department)?.head;
  const ids = [...new Set([...own.map(({ id }) => id), ...deputies])];
  return ids
    .filter((id) => id !== petition.assignee && !isBarred(petition, id))
    .map((id) => {
      const notes = [
        ...(id === head ? [say.head] : []),
        ...(deputies.includes(id) ? [say.deputy] : []),
        ...(presentFor(office, id, now) === id ? [] : [say.away]),
      ];
      const name = office.people.find((person) => person.id === id)?.name ?? id;
      return [id, notes.length > 0 ? `${name} (${notes.join(', ')})` : name];
    });
}
