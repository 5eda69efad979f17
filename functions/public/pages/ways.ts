import type { ShelvedOffice } from '../../../shared/shelf/office.ts';
import type { Page } from '../../../shared/web/context.ts';
import { html } from '../../../shared/web/html.ts';
import { citizenLayout, switchTo } from '../../../shared/web/layout.ts';
import { outdatedForm, toldLine } from './published.ts';

const KO = {
  title: '찾아오시는 길과 연락처',
  phone: '대표전화',
  address: '주소',
  departments: '부서별 전화',
  none: '연락처를 지금 불러오지 못했습니다. 잠시 뒤 다시 열어 주십시오.',
};
const EN: typeof KO = {
  title: 'Where to write, call and go',
  phone: 'Switchboard',
  address: 'Address',
  departments: 'Telephones of departments',
  none: 'The contacts could not be read just now. Please open this page again in a moment.',
};

export interface WaysView {
  readonly office: ShelvedOffice | undefined;
  /** Somebody has just told that something is out of date. */
  readonly told: boolean;
}

/** Every way to reach the office, from office data. */
export const waysPage =
  ({ office, told }: WaysView): Page =>
  (context) => {
    const { language } = context;
    const say = language === 'ko' ? KO : EN;
    const main = office
      ? html`<dl><dt>${say.phone}</dt><dd>${office.corporation.phone}</dd>${office.corporation.address && html`<dt>${say.address}</dt><dd>${office.corporation.address[language]}</dd>`}</dl>
<h2>${say.departments}</h2>
<dl>${office.departments.map(({ name, phone }) => html`<dt>${name[language]}</dt><dd>${phone}</dd>`)}</dl>`
      : html`<p>${say.none}</p>`;
    return citizenLayout(
      context,
      { title: say.title, beside: switchTo('/ways', language) },
      html`${toldLine(told, language)}${main}
${outdatedForm(context, { id: 'ways' }, 'ways')}`,
    );
  };
