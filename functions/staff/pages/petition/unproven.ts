import { sentenceOf } from '../../../../shared/lambda/problem.ts';
import { unreadReplies } from '../../../../shared/petition/unproven.ts';
import { quotedWith } from '../../../../shared/presentation/conversation.ts';
import { quotedHtml } from '../../../../shared/presentation/quoted.ts';
import { hideForDisplay } from '../../../../shared/privacy/mask.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { alert, form, hidden } from '../../../../shared/web/forms.ts';
import {
  type Html,
  html,
  joined,
  lines,
  nothing,
  type Piece,
} from '../../../../shared/web/html.ts';
import { type PetitionFacts, type PetitionView, textIn } from './view.ts';

const KO = {
  title: '보낸 사람이 확인되지 않은 회신',
  lead: '민원인의 주소로 왔지만 메일 서버가 보낸 사람을 확인하지 못했습니다(SPF, DKIM). 민원인에게 전화 등으로 물어 정해 주십시오. 정하기 전에는 이 글로 아무것도 끝나거나 멈추지 않으며, 민원을 종결하거나 이송할 수 없고 보완 기간도 끝나지 않습니다.',
  came: (at: string) => `${at} 도착`,
  theirs: '민원인의 글로 받기 (도착한 때부터 셈)',
  notTheirs: '민원인의 글이 아님',
};
const EN: typeof KO = {
  title: 'A reply whose sender is not proved',
  lead: 'It came in the name of the petitioner, but the mail servers could not confirm who sent it (SPF, DKIM). Please ask the petitioner, and decide. Until then it ends and stops nothing, the petition can neither be closed nor passed on, and the time to supplement does not end.',
  came: (at) => `came ${at}`,
  theirs: "Take it as the petitioner's (from its arrival on)",
  notTheirs: 'It is not the petitioner’s',
};

/** What lies unread, as page and JSON show it: hidden like every text unless the original was asked for. `at` is epoch ms. */
export const unprovenIn = ({ petition, contents, original }: PetitionFacts) =>
  unreadReplies(petition).map(({ reply, at }) => {
    const text = textIn(contents, reply);
    const quoted = quotedWith(reply, contents);
    const shown = (one: string) => (original ? one : hideForDisplay(one));
    return {
      reply,
      at,
      text: shown(text),
      ...(quoted !== undefined && { quoted: shown(quoted) }),
    };
  });

/** Each with its two buttons; empty where none lies unread. */
export function unprovenReplies(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const all = unprovenIn(view);
  const say = language === 'ko' ? KO : EN;
  const wrong =
    sent?.act === 'unproven' && sent.refused ? alert(sentenceOf(sent.refused, language)) : nothing;
  if (all.length === 0) return wrong;
  const shown = all.map(({ reply, at, text, quoted = '' }) => {
    const when = say.came(formatInstant(at, language));
    const press = (is: string, words: string, look: Piece) =>
      form(
        view.context,
        { action: '/desk/unproven' },
        html`${hidden('number', petition.number)}${hidden('reply', reply)}${hidden('is', is)}
<p><button type="submit"${look} aria-label="${words}: ${when}">${words}</button></p>`,
      );
    return html`<article class="petitioner"><span class="quiet">${when}</span><p lang="${petition.language}">${lines(text)}</p>${quotedHtml(quoted, language, petition.language)}</article>
${press('theirs', say.theirs, nothing)}
${press('not-theirs', say.notTheirs, html` class="plain"`)}`;
  });
  return html`<h2>${say.title}</h2>
<p class="lead">${say.lead}</p>
${wrong}${joined(shown, '\n')}`;
}
