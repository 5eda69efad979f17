import type { HomeVisitTerms } from '../../../shared/charter/home-visit.ts';
import type { Language } from '../../../shared/kernel/language.ts';
import { sentenceOf } from '../../../shared/lambda/problem.ts';
import type { PhotoKept } from '../../../shared/ports/photos.ts';
import { PHOTO, VISITS } from '../../../shared/privacy/link.ts';
import type { RefusalCode } from '../../../shared/refusals/refusals.ts';
import { formatDay } from '../../../shared/text/dates.ts';
import type { Page, PageContext } from '../../../shared/web/context.ts';
import { alert, form, hidden } from '../../../shared/web/forms.ts';
import { type Html, html } from '../../../shared/web/html.ts';
import { layout } from '../../../shared/web/layout.ts';
import type { HouseDone } from '../commands/house-done.ts';
import { saidHtml } from './done/said.ts';

export interface PhotoView {
  /** What there is; undefined where they show none. */
  readonly kept: PhotoKept | undefined;
  readonly terms: HomeVisitTerms['photo'];
  readonly language: Language;
  readonly refused?: RefusalCode;
  readonly done: HouseDone | undefined;
}

const KO = {
  title: '방문할 때 보일 내 사진',
  lead: '방문을 받으시는 분이 문 앞에서 신분증과 견주어 보실 수 있게 합니다. 올리지 않으셔도 방문에는 아무 차이가 없습니다.',
  who: '방문을 허락하신 때부터 방문 다음 날까지, 접수번호와 조회 코드로 여는 화면에서만 보입니다. 법에 따라 허락 없이 하는 방문은 책임자가 승인한 때부터 보입니다. 메일과 편지에는 넣지 않습니다.',
  atOnce: '올리시면 바로 보입니다. 이미 허락받거나 승인된 방문과 막 끝난 방문에도 보입니다.',
  current: '지금 보이는 사진',
  alt: '내 사진',
  until: (day: string) => `${day}까지 둡니다. 그 뒤에는 저절로 지워지고, 다시 올리실 수 있습니다.`,
  withdraw: '사진 지우기',
  photo: '사진 고르기',
  hint: (kilobytes: number) =>
    `JPEG나 PNG 한 장, ${kilobytes}KB까지입니다. 언제 어디서 찍었는지 같은 정보는 지우고 저장합니다.`,
  agrees: '제가 방문하는 분이 방문 다음 날까지 이 사진을 보시는 데 동의합니다.',
  button: '사진 올리기',
  another: '다른 사진으로 바꾸기',
  visits: '오늘 방문으로',
  done: {
    pictured: '사진을 올렸습니다. 지금부터 보입니다. 이미 허락받거나 승인된 방문에도 보입니다.',
    unpictured: '사진을 지웠습니다. 이제 아무에게도 보이지 않습니다.',
  },
};
const EN: typeof KO = {
  title: 'My photo for visits',
  lead: 'Whoever is visited can compare it with you and your card at the door. Without one nothing about a visit is different.',
  who: 'It is seen from their consent to the day after the visit, only on the page that opens with receipt number and access code. A visit by law asks for no consent: there it is seen once the visit is approved. No mail and no letter carries it.',
  atOnce:
    'It is seen as soon as you send it: also for visits that are allowed or approved already, and for one that is just over.',
  current: 'What is shown now',
  alt: 'My photo',
  until: (day) => `Kept until ${day}. It is erased then, and you can send another.`,
  withdraw: 'Erase the photo',
  photo: 'Choose a photo',
  hint: (kilobytes) =>
    `One JPEG or PNG of ${kilobytes} KB at most. When and where it was taken is erased before it is kept.`,
  agrees: 'I agree that whoever I visit sees this photo until the day after the visit.',
  button: 'Send the photo',
  another: 'Show another one',
  visits: 'To the visits of today',
  done: {
    pictured:
      'The photo is kept. It is shown from now on, also for visits that are allowed or approved already.',
    unpictured: 'The photo is erased. Nobody sees it any more.',
  },
};

/** The longer side to which the page's script shrinks a picture before it is sent, pixels. */
const LONGEST = 640;

/** A person's own picture: what is shown, to whom, how it is changed, and the press that withdraws it. */
export function photoPage(view: PhotoView): Page {
  const { language, kept, refused, done } = view;
  const say = language === 'ko' ? KO : EN;
  const said = (done?.act === 'pictured' || done?.act === 'unpictured') && say.done[done.act];
  return (context) =>
    layout(
      context,
      { title: say.title },
      html`${said && done && saidHtml({ at: done.at, sentence: said, told: [], next: undefined }, language)}${refused && alert(html`<a href="#photo">${sentenceOf(refused, language)}</a>`, 'wrong')}
<p class="lead">${say.lead}</p>
<p>${say.who}</p>
<p>${say.atOnce}</p>
${kept && keptHtml(context, kept, language)}
${sendForm(context, view)}
<p><a href="${VISITS}">${say.visits}</a></p>`,
    );
}

function keptHtml(context: PageContext, { agreedAt, until }: PhotoKept, language: Language): Html {
  const say = language === 'ko' ? KO : EN;
  return html`<h2>${say.current}</h2>
<p><img src="${PHOTO}?picture=${agreedAt}" alt="${say.alt}" width="160"></p>
<p class="quiet">${say.until(formatDay(until, language))}</p>
${form(
  context,
  { action: PHOTO },
  html`${hidden('act', 'withdraw')}<p><button type="submit" class="plain">${say.withdraw}</button></p>`,
)}`;
}

function sendForm(context: PageContext, { kept, terms, language, refused }: PhotoView): Html {
  const say = language === 'ko' ? KO : EN;
  const isWrong = refused !== undefined;
  return html`${kept && html`<h2>${say.another}</h2>`}
${form(
  context,
  { action: PHOTO, takesFiles: true },
  html`${hidden('act', 'keep')}
<label for="photo">${say.photo}</label>
<p class="quiet" id="photo-hint">${say.hint(Math.floor(terms.bytes / 1000))}</p>
<input type="file" id="photo" name="files" required accept=".jpg,.jpeg,.png" data-longest="${LONGEST}" aria-describedby="${isWrong && 'wrong '}photo-hint"${isWrong && html` aria-invalid="true"`}>
<p class="box"><input type="checkbox" id="agrees" name="agrees" value="yes" required><label for="agrees">${say.agrees}</label></p>
<p><button type="submit">${say.button}</button></p>`,
)}${context.script?.()}`;
}
