import { RELAY_NUMBER } from '../../../../shared/kernel/standing-wish.ts';
import { awayOf } from '../../../../shared/organization/absence.ts';
import { ABSENCE_CATEGORIES } from '../../../../shared/organization/span.ts';
import { openCallback } from '../../../../shared/petition/callback.ts';
import { mostOf } from '../../../../shared/petition/commands/fields.ts';
import { RELAY_ASK } from '../../../../shared/presentation/standing-wish-words.ts';
import { absenceSentences, CATEGORY } from '../../../../shared/text/absence.ts';
import { formatInstant } from '../../../../shared/text/dates.ts';
import { writtenInKorea } from '../../../../shared/text/written-time.ts';
import { form, hidden } from '../../../../shared/web/forms.ts';
import { type Html, html, lines, nothing } from '../../../../shared/web/html.ts';
import { STAFF_COMMANDS } from '../../commands/staff-commands.ts';
import { actForm, choice, leftOver, line, textArea } from './form.ts';
import { radios } from './radios.ts';
import { isOver, type PetitionView, textIn } from './view.ts';

const KO = {
  heading: '약속한 전화',
  at: (at: string) => `${at}에 전화하기로 약속했습니다.`,
  log: '전화번호 보고 통화 기록하기',
  agree: '원하는 시간에 전화하기로 약속',
  agreeHint:
    '담당자가 자리에 없을 때 용건을 적고 전화할 시간을 약속합니다. 근무시간이 아니면 가장 가까운 근무시간으로 정하고 민원인에게 알립니다.',
  wished: '원하시는 때',
  how: '어떻게 말씀하셨습니까',
  ways: { phone: '전화로', counter: '창구에서' },
  text: '용건',
  says: '이렇게 말씀해 주십시오',
  inPlace: '내가 대신 처리하기',
  inPlaceHint: '메모 대신 지금 이 민원을 맡습니다. 부재와 함께 기록됩니다.',
  because: '말씀드린 부재 사유 (담당자가 있었으면 비워 둡니다)',
  unrecorded:
    '담당자의 부재가 등록되어 있지 않습니다. ‘이석’이나 근무시간 밖의 ‘퇴근’만 말씀드릴 수 있습니다. 다른 부재는 본인이나 부서장이 먼저 등록합니다.',
  record: '부재 등록',
  relay: (number: string) =>
    `통신중계서비스(${number})로 전화해야 하는 분입니다. 약속한 때에 ${number}에 전화해 연결을 부탁해 주십시오.`,
  back: '돌아오는 때로 말씀드린 시각',
  promise: '약속하기',
};
const EN: typeof KO = {
  heading: 'Promised call',
  at: (at) => `A call was promised for ${at}.`,
  log: 'See the number and log the call',
  agree: 'Promise a call at the time that they wish',
  agreeHint:
    'Where the person in charge is away: write down what it is about, and when they are to be called. Out of office hours it is the nearest staffed time, and they are told.',
  wished: 'Wished time',
  how: 'How they said it',
  ways: { phone: 'by telephone', counter: 'at the counter' },
  text: 'Gist',
  says: 'Please say this',
  inPlace: 'Deal with it myself',
  inPlaceHint: 'Instead of a note you take the petition now. It is recorded with the absence.',
  because: 'What they were told of the absence (empty where the person was there)',
  unrecorded:
    'No absence of the person in charge is recorded. Only “away from the desk” can be said, or “off duty” out of office hours. Any other is first entered by the person or their head.',
  record: 'Absences',
  relay: (number) =>
    `They are called through the relay service (${number}). At the promised time please call ${number} and ask to be connected.`,
  back: 'When they were told that the person is back',
  promise: 'Promise it',
};

/** The call that is still to be made, and where it is made and logged; nothing where none is promised. */
export function callbackPart({ petition, language, contents }: PetitionView): Html {
  const say = language === 'ko' ? KO : EN;
  const open = openCallback(petition);
  if (!open) return nothing;
  const gist = open.gist === undefined ? '' : textIn(contents, open.gist);
  return html`<section class="card" id="callback"><h2>${say.heading}</h2>
<p><strong>${say.at(formatInstant(open.agreedAt, language))}</strong></p>
${gist && html`<p>${lines(gist)}</p>`}
<p><a href="/desk/petitions/${petition.number}/calls">${say.log}</a></p></section>`;
}

/** A note in the place of the person in charge, and the time at which the petitioner is called (P2.3). */
export function callbackForm(view: PetitionView): Html {
  const { petition, language, sent } = view;
  const say = language === 'ko' ? KO : EN;
  const { status, contact } = petition;
  const away = awayOf(view.terms.office, petition.assignee, view.now);
  if (status === 'withdrawn' || status === 'transferred')
    return sent?.act === 'callback' ? leftOver('callback', sent, language) : nothing;
  return actForm(view, {
    act: 'callback',
    title: say.agree,
    hint: say.agreeHint,
    button: say.promise,
    refused: contact.phone ? undefined : 'callback-no-phone',
    first: 'callback-wished',
    fields: ({ wished, how, text, because = away?.category, back = backOf(away) }, marks) => [
      relayHint(view),
      toSay(view, away),
      line('callback-wished', 'wished', say.wished, {
        ...{ type: 'datetime-local', typed: wished, marks },
      }),
      radios('callback-how', 'how', say.how, Object.entries(say.ways), how ?? 'phone', marks),
      textArea('callback-text', 'text', say.text, {
        ...{ most: mostOf(STAFF_COMMANDS.callback, 'text'), rows: 3, typed: text, marks },
      }),
      choice(
        'callback-because',
        'because',
        say.because,
        ABSENCE_CATEGORIES.map((one) => [one, CATEGORY[language][one]] as const),
        because,
        false,
        marks,
      ),
      line('callback-back', 'back', say.back, {
        ...{ type: 'datetime-local', typed: back, marks, required: false },
      }),
    ],
  });
}

/** Whoever promises a call sees how it has to be made; of others they are reminded that there is such a way. */
const relayHint = ({ wishes, language }: PetitionView): Html =>
  wishes.includes('relay')
    ? html`<p><strong>${(language === 'ko' ? KO : EN).relay(RELAY_NUMBER)}</strong></p>`
    : html`<p class="quiet">${RELAY_ASK[language]}</p>`;

type Away = NonNullable<ReturnType<typeof awayOf>>;

const backOf = (away: { readonly until: number } | undefined): string | undefined =>
  away && writtenInKorea(away.until).slice(0, 16);

/** What the caller is told of a recorded absence, in their language: two sentences, to be read out (P2.1, A21). */
function toSay({ petition, language, terms }: PetitionView, away: Away | undefined): Html {
  const say = language === 'ko' ? KO : EN;
  if (!away)
    return html`<p class="quiet">${say.unrecorded} <a href="/desk/absence">${say.record}</a></p>`;
  const nameOf = (id: string) => {
    const person = terms.office.people.find((one) => one.id === id);
    return { name: person?.name ?? '', phone: person?.phone ?? terms.office.corporation.phone };
  };
  const { name } = nameOf(petition.assignee);
  const sentences = absenceSentences(
    { name, category: away.category, until: away.until, standIn: nameOf(away.standIn) },
    petition.language,
  );
  return html`<p>${say.says}</p>
<blockquote lang="${petition.language}">${sentences.join(' ')}</blockquote>`;
}

/** One press of whoever is there; nothing for whom it belongs to. */
export function inPlaceForm({ context, petition, language, person, sent }: PetitionView): Html {
  if (isOver(petition) || person === petition.assignee)
    return sent?.act === 'take-in-place' ? leftOver('take-in-place', sent, language) : nothing;
  const say = language === 'ko' ? KO : EN;
  const mine = sent?.act === 'take-in-place' ? leftOver('take-in-place', sent, language) : nothing;
  return html`${mine}${form(
    context,
    { action: '/desk/take-in-place' },
    html`${hidden('number', petition.number)}<p class="quiet">${say.inPlaceHint}</p>
<p><button type="submit" class="plain">${say.inPlace}</button></p>`,
  )}`;
}
