import { VISITOR_TOLD, type VisitorTold } from '../../petition/decide/home-visit-told.ts';
import { homeVisitOf } from '../../petition/home-visit.ts';
import { formatDay, formatTime } from '../../text/dates.ts';
import { type SpeechFacts, type SpeechWords, speechNotice } from '../families/speech.ts';
import type { StaffCase, StaffNotice } from '../notice.ts';
import { never } from '../obsolete.ts';

const SAID = {
  ko: {
    planned: '방문이 계획되었습니다. 허락하시기 전에는 출발할 수 없습니다.',
    moved: '방문 시간이 바뀌어 다시 여쭙고 있습니다. 허락하시기 전에는 출발할 수 없습니다.',
    consented: '방문을 허락하셨습니다. 출발할 때 "출발"을 남겨 주세요.',
    refused: '방문을 거절하셨습니다. 방문하지 마십시오.',
    withdrawn: '방문 허락을 거두셨습니다. 방문하지 마십시오. 가는 중이면 돌아와 주세요.',
    silent: '답이 없으셨습니다. 거절로 보고 방문하지 않습니다. 필요하면 다시 여쭤 주세요.',
    off: '방문이 취소되었습니다. 방문하지 마십시오.',
    'plan-anew':
      '방문자가 더는 방문할 수 없어 방문을 취소하고 민원인께 알렸습니다. 방문이 필요하면 다른 방문자로 새로 계획해 주세요.',
    approve:
      '법에 따른 방문이 계획되었습니다. 근거와 시간을 보고 승인해 주세요. 승인 전에는 민원인에게 알리지 않습니다.',
    'put-off': '민원인이 방문을 이 시간으로 미루셨습니다. 이 시간에 방문해 주세요.',
    yours:
      '이 방문을 맡으셨습니다. 민원인이 방문자가 바뀐 것을 아신 뒤에 출발할 수 있습니다. 갈 수 없으면 다른 방문자로 바꿔 주세요.',
    'passed-on': '다른 사람이 방문합니다. 방문하지 마십시오.',
    'by-rule':
      '방문자가 그 시간에 자리를 비워 대신하는 사람이 방문하도록 바꾸고 알렸습니다. 다른 사람이 가야 하면 방문자를 바꿔 주세요.',
    nobody:
      '방문자가 그 시간에 자리를 비우는데 대신 갈 사람을 찾지 못했습니다. 지금 방문자를 바꾸거나 새 시간을 여쭤 주세요.',
    approved:
      '법에 따른 방문이 승인되어 민원인에게 알렸습니다. 법이 정한 날수가 지나야 출발할 수 있습니다.',
  } satisfies Record<VisitorTold, string>,
  en: {
    planned: 'A visit is planned. You may not set out before they allow it.',
    moved: 'The time of the visit is asked for anew. You may not set out before they allow it.',
    consented: 'They allowed the visit. Please log "On the way" when you set out.',
    refused: 'They refused the visit. Please do not go.',
    withdrawn: 'They took their consent back. Please do not go; turn back if you are on the way.',
    silent: 'They did not answer. That counts as a no: please do not go. You can ask again.',
    off: 'The visit is called off. Please do not go.',
    'plan-anew':
      'The visitor cannot make the visit any more. It is called off, and the petitioner is told. If a visit is needed, please plan one with another visitor.',
    approve:
      'A visit by law is planned. Please look at the law and the time, and agree to it: they are told only then.',
    'put-off': 'They put the visit off to this time. Please go then.',
    yours:
      'This visit is yours now. You may set out once the petitioner knows that somebody else comes. If you cannot go, please send another visitor.',
    'passed-on': 'Somebody else makes the visit. Please do not go.',
    'by-rule':
      'The visitor is not there at that time, so whoever stands in makes the visit, and they know. Please send another visitor if it should be somebody else.',
    nobody:
      'The visitor is not there at that time, and nobody who stands in can go. Please send another visitor now, or ask for another time.',
    approved:
      'The visit by law was agreed to, and they are told. You may set out once the days of the law have passed.',
  } satisfies Record<VisitorTold, string>,
};

const ko: SpeechWords = {
  name: '방문',
  title: '민원인 댁 방문을 확인해 주세요',
  open: '민원 열고 방문 보기',
  ask: () => '방문을 확인해 주세요.',
};
const en: SpeechWords = {
  name: 'Visit',
  title: 'A visit to a petitioner',
  open: 'Open it and see the visit',
  ask: () => 'Please see to the visit.',
};

const told = speechNotice({
  clause: 'P3',
  words: { ko, en },
  tone: 'soon',
  due: 'never',
  obsolete: never,
  whateverItsTask: true,
});

interface HomeVisitTaskFacts extends SpeechFacts {
  /** What each line tells of its visit. */
  readonly visits: readonly {
    readonly number: string;
    readonly told: VisitorTold;
    readonly from: number;
    readonly until: number;
  }[];
}

/** To whoever visits: what became of it. */
export const homeVisitTask: StaffNotice<HomeVisitTaskFacts> = {
  ...told,
  facts(asked) {
    const facts = told.facts(asked);
    const visits = visitsIn(asked);
    return facts && visits.length > 0 ? { ...facts, visits } : undefined;
  },
  mail({ visits, ...facts }) {
    const { language } = facts;
    const ask: SpeechWords['ask'] = ({ number }) => {
      const one = visits.findLast((visit) => visit.number === number);
      if (!one) return '';
      const day = formatDay(one.from, language);
      const [from, until] = [formatTime(one.from, language), formatTime(one.until, language)];
      return `${day} ${from} – ${until}: ${SAID[language][one.told]}`;
    };
    const words = { ko: { ...ko, ask }, en: { ...en, ask } };
    return speechNotice({ clause: 'P3', words, tone: 'soon', due: 'never', obsolete: never }).mail(
      facts,
    );
  },
};

const visitsIn = ({ told: one, others }: StaffCase): HomeVisitTaskFacts['visits'] =>
  [one, ...others].flatMap(({ notice, petitions }) => {
    const [said, id = ''] = (notice.because ?? '').split(' ');
    const known = VISITOR_TOLD.find((each) => each === said);
    return petitions.flatMap((petition) => {
      const visit = homeVisitOf(petition, id);
      return known && visit
        ? [{ number: petition.number, told: known, from: visit.from, until: visit.until }]
        : [];
    });
  });
