import type { Language } from '../../../../shared/kernel/language.ts';
import { Answer } from '../../../../shared/petition/commands/answer-body.ts';
import { ordinaryRemedy } from '../../../../shared/petition/commands/decline-text.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { isItemBegun } from '../../../../shared/petition/commands/item-fields.ts';
import { OBSTACLES, type Obstacle } from '../../../../shared/petition/obstacles.ts';

import { type Html, html } from '../../../../shared/web/html.ts';
import { choice, tick } from './form.ts';
import { itemFields } from './item-fields.ts';
import { type Marks, marksOf, NO_MARKS } from './marks.ts';
import type { PetitionView } from './view.ts';

const KO = {
  title: '요구를 받아들이지 않거나 약속하는 답변일 때',
  promises: '이 답변에서 앞으로 하겠다고 약속합니다',
  item: '개선 과제 (할 수 없는 일이거나 약속할 때)',
  refuses: '이 답변은 요구를 받아들이지 않습니다',
  reasons: '받아들이지 않는 까닭 (답변에 그대로 들어갑니다)',
  remedy: '동의하지 않을 때 할 수 있는 일 (답변에 그대로 들어갑니다)',
  possible: '지금의 법령·제도·예산으로 할 수 있는 일입니까?',
  answers: { yes: '할 수 있는 일입니다', no: '할 수 없는 일입니다' },
  obstacle: '할 수 없다면 무엇 때문입니까?',
  obstacles: { law: '법령', policy: '제도', budget: '예산' } satisfies Record<Obstacle, string>,
};
const EN: typeof KO = {
  title: 'If the answer refuses what was asked for, or promises something',
  promises: 'This answer promises that we will do something',
  item: 'Item of improvement (if it is not possible, or is promised)',
  refuses: 'This answer refuses what was asked for',
  reasons: 'Why it is refused (printed in the answer)',
  remedy: 'What the petitioner can do against it (printed in the answer)',
  possible: 'Is it possible under present law, system and budget?',
  answers: { yes: 'It is possible', no: 'It is not possible' },
  obstacle: 'If not, what stands against it?',
  obstacles: { law: 'law', policy: 'system', budget: 'budget' },
};

type Typed = Readonly<Record<string, string | undefined>>;

/** Whether a refused demand could be met now, and what stands against it (P19). Ids of the fields begin with `act`. */
export function possibleFields(
  act: string,
  language: Language,
  { possible, obstacle }: Typed,
  required = true,
  marks: Marks = NO_MARKS,
): Html {
  const say = language === 'ko' ? KO : EN;
  const obstacles = OBSTACLES.map((one) => [one, say.obstacles[one]] as const);
  return html`${choice(`${act}-possible`, 'possible', say.possible, Object.entries(say.answers), possible, required, marks)}
${choice(`${act}-obstacle`, 'obstacle', say.obstacle, obstacles, obstacle, false, marks)}`;
}

/**
 * What an answer that refuses owes its reader: its grounds, and what can be done against it (P18.3); and the item of
 * improvement of one that refuses for now or promises (P19, P18.4).
 */
export function refusalFields(view: PetitionView, typed: Typed, wrong?: string): Html {
  const { petition, language, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const { refuses, reasons = '', remedy = ordinaryRemedy(petition.language) } = typed;
  const body = { body: Answer };
  const ticked = refuses === 'yes';
  const promised = typed.promises === 'yes';
  const marks = marksOf(sent, language);
  const begun = ticked || promised || reasons.trim() !== '' || isItemBegun(typed);
  return html`<details${begun ? ' open' : ''}><summary>${say.title}</summary>
${tick('refuses', 'refuses', say.refuses, ticked, false)}
<label for="reasons">${say.reasons}</label>
<textarea id="reasons" name="reasons" lang="${petition.language}" rows="4" maxlength="${mostOf(body, 'reasons')}"${wrong === 'reasons' && html` aria-invalid="true" aria-describedby="wrong-answer"`}>
${reasons}</textarea>
<label for="remedy">${say.remedy}</label>
<textarea id="remedy" name="remedy" lang="${petition.language}" rows="3" maxlength="${mostOf(body, 'remedy')}">
${remedy}</textarea>
${possibleFields('answer', language, typed, false)}
${tick('promises', 'promises', say.promises, promised, false)}
<fieldset><legend>${say.item}</legend>
${itemFields('answer', view, typed, marks)}</fieldset></details>
`;
}
