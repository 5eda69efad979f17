import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { isMovable } from '../../../../shared/petition/decide/move-paper.ts';
import { type Html, html, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, line, tick } from './form.ts';
import type { PetitionView } from './view.ts';

const KO = {
  title: '다른 민원의 보완 서류로 내기',
  hint: '보완을 기다리는 민원에 온 것이면 새로 입력하지 않습니다. 쪽 그림이 그 민원에 붙고, 이 종이가 도착한 때에 보완한 것으로 셉니다. 보완 기간이 그사이 끝났어도 그 안에 도착했으면 제때 온 것입니다.',
  because: {
    number: (number: string) =>
      `종이에서 접수번호 ${number}를 읽었고, 그 민원은 보완을 기다립니다.`,
    sender: (number: string) => `보낸 사람이 같은 ${number} 민원이 보완을 기다립니다.`,
  },
  to: '보완을 기다리는 민원의 접수번호',
  part: '아직 더 올 것이 있음 (기한은 계속 멈춤)',
  button: '이 민원의 보완으로 내기',
};
const EN: typeof KO = {
  title: 'It answers another petition',
  hint: 'Where it is for a petition that waits for its petitioner, it is not written down anew. Its pages go there, and it counts from its arrival, also where the time has ended since.',
  because: {
    number: (number) => `The paper names ${number}, which waits for its petitioner.`,
    sender: (number) => `${number} is the same sender's, and waits for its petitioner.`,
  },
  to: 'Receipt number of the petition that waits',
  part: 'More is to come (the clocks go on standing still)',
  button: 'Put it to that petition',
};

/** What came on paper answers a request to supplement: the number is filled in where it was read, or the sender is known. */
export function belongsForm(view: PetitionView): Html {
  const { petition, language, awaiting } = view;
  if (!isMovable(petition)) return nothing;
  const say = language === 'ko' ? KO : EN;
  return actForm(view, {
    act: 'belongs',
    title: say.title,
    hint: say.hint,
    button: say.button,
    first: 'belongs-to',
    open: awaiting.length > 0,
    fields: ({ to, part }, marks) => {
      const why = awaiting.map(
        ({ number, because }) => html`<li>${say.because[because](number)}</li>`,
      );
      return html`${why.length > 0 && html`<ul class="found">${why}</ul>`}
${line('belongs-to', 'to', say.to, {
  typed: to ?? awaiting[0]?.number ?? '',
  most: mostOf(STAFF_COMMANDS.belongs, 'to'),
  marks,
})}
${tick('belongs-part', 'part', say.part, part !== undefined, false)}`;
    },
  });
}
