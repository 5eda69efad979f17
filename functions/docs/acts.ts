import type { ACTS } from '../desk/acts.ts';
import type { Told } from './told.ts';

/** What each act does and a body that it takes, beside the petition's number: for the API's document and its tests. */
export const ACTS_TOLD = {
  answer: {
    ko: '민원인에게 답변을 보낸다.',
    en: 'Answers the petitioner.',
    body: {
      text: '필요한 서류는 신청서, 진단서, 통장 사본입니다.',
      checked: ['questions', 'grounds', 'contact', 'objection'],
    },
  },
  draft: {
    ko: '답변 초안을 저장한다. 아무에게도 알리지 않는다.',
    en: 'Keeps a draft of the answer. Nobody is told.',
    body: { text: '필요한 서류는' },
  },
  assign: {
    ko: '다른 직원에게 맡긴다. 기한은 그대로다.',
    en: 'Gives it to another person. The date stays.',
    body: { to: 'care-2' },
  },
  transfer: {
    ko: '다른 부서로 보낸다. 기한은 그대로다.',
    en: 'Hands it to another department. The date stays.',
    body: { department: 'support', sentence: '고객지원처의 일입니다.' },
  },
  abuse: {
    ko: '폭언·위협 민원으로 표시하고 다른 직원에게 넘긴다.',
    en: 'Marks it as abusive and hands it to somebody else.',
    body: { sentence: '통화 중 폭언이 있었습니다.' },
  },
  supplement: {
    ko: '민원인에게 보완을 요청한다. 요청이 나간 때부터 답할 때까지 시계가 멈춘다.',
    en: 'Asks the petitioner for what is missing. From when it leaves until the reply the clocks stand still.',
    body: { until: '2026-12-01', request: '진단서 사본을 보내 주십시오.' },
  },
  'supplement-end': {
    ko: '보완 요청을 끝낸다. 다른 방법으로 받았거나 요청할 일이 아니었을 때다.',
    en: 'Ends that request: it came another way, or should not have been asked for.',
    body: { because: 'received', sentence: '방문하여 제출하였습니다.' },
  },
  unproven: {
    ko: '보낸 사람이 확인되지 않은 회신이 민원인의 글인지 정한다. 민원인의 글이면 도착한 때부터 센다.',
    en: "Says whether a reply of an unproven sender is the petitioner's. If so it counts from its arrival.",
    body: { reply: 'unproven-3', is: 'theirs' },
  },
  'transfer-out': {
    ko: '소관이 아닌 민원을 다른 기관으로 이송하고 민원인에게 알린다.',
    en: 'Passes a petition on to the body responsible and tells the petitioner.',
    body: { body: '한빛시청', phone: '052-000-0120', sentence: '시청에서 처리하는 일입니다.' },
  },
  'prolong-appeal': {
    ko: '이의신청 결정 기간을 한 번 늘리고 민원인에게 알린다.',
    en: 'Prolongs the time to decide an appeal, once, and tells the petitioner.',
    body: { sentence: '자료를 더 확인해야 합니다.' },
  },
  'decide-appeal': {
    ko: '이의신청을 결정하여 알린다. 인용하면 민원이 다시 열린다.',
    en: 'Decides an appeal and tells the petitioner. Upheld, the petition is open again.',
    body: { outcome: 'rejected', text: '처음 결정이 법령에 맞습니다.' },
  },
  reclassify: {
    ko: '사실 확인이 필요한 건의·불만으로 바꾸어 7일 약속으로 옮긴다.',
    en: 'Moves it to the promise of seven days: a suggestion or complaint that needs facts to be found.',
    body: { matter: 'complaint', need: 'factFinding', sentence: '현장 확인이 필요합니다.' },
  },
  extend: {
    ko: '기한 전에 사전 통보를 보내고 기한을 연장한다.',
    en: 'Extends the date with a prior notice.',
    body: {
      reason: 'site-check',
      newDueAt: '2026-11-26T18:00:00+09:00',
      sentence: '현장을 확인해야 합니다.',
      consent: false,
    },
  },
  'legal-kind': {
    ko: '법령의 민원 종류를 정한다. 법정 처리기간이 따라온다.',
    en: 'Says which kind of petition it is by law; the legal period follows.',
    body: { legalKind: 'question' },
  },
  consult: {
    ko: '다른 사람이나 부서에 협조를 요청한다. 민원의 기한은 그대로 흐른다.',
    en: 'Consults a colleague or a department; the clock of the petition runs on.',
    body: { person: 'pension-1', question: '지급 시기를 알려 주십시오.', original: false },
  },
  'consult-answer': {
    ko: '협조 요청에 회신한다.',
    en: 'Replies to a consultation.',
    of: 'consultation',
    body: { consultation: '2.0', text: '다음 달 지급합니다.' },
  },
  'consult-decline': {
    ko: '협조 요청을 까닭과 함께 돌려보낸다.',
    en: 'Sends a consultation back with a reason.',
    of: 'consultation',
    body: { consultation: '2.0', reason: 'not-ours', sentence: '다른 부서의 일입니다.' },
  },
  'consult-withdraw': {
    ko: '협조 요청을 거둔다.',
    en: 'Takes a consultation back.',
    body: { consultation: '2.0' },
  },
  submit: {
    ko: '답변을 결재에 올린다. 올린 글은 고정된다.',
    en: 'Submits an answer for approval; its text is fixed.',
    body: {
      text: '필요한 서류는 세 가지입니다.',
      checked: ['questions', 'grounds', 'contact', 'objection'],
    },
  },
  approve: {
    ko: '올라온 답변을 승인한다. 그 순간 민원인에게 나간다.',
    en: 'Approves the submitted answer, which is published at that instant.',
    body: { hash: 'c29tZS1oYXNoLW9mLWEtdGV4dA' },
  },
  'send-back': {
    ko: '올라온 답변을 까닭과 함께 돌려보낸다.',
    en: 'Sends the submitted answer back with a sentence.',
    body: { hash: 'c29tZS1oYXNoLW9mLWEtdGV4dA', sentence: '근거를 적어 주세요.' },
  },
  link: {
    ko: '같은 내용의 민원에 묶는다. 번호와 기한은 각각 그대로다.',
    en: 'Links it to a petition about the same matter; each keeps its number and its date.',
    body: { parent: '2026-000001-5' },
  },
  unlink: { ko: '묶은 것을 푼다.', en: 'Undoes the link.', body: {} },
  'close-repeat': {
    ko: '같은 내용의 세 번째 민원을 통지하고 마친다(민원처리법 제23조).',
    en: 'Closes the third petition about the same matter with a notice (article 23 of the Act).',
    body: { earlier: '2026-000001-5 2026-000003-1', sentence: '두 번 답변드렸습니다.' },
  },
  accept: { ko: '민원을 맡는다.', en: 'Accepts the petition.', body: {} },
  note: {
    ko: '직원만 보는 메모를 남긴다.',
    en: 'Adds a note that only staff see.',
    body: { text: '전화로 서류를 안내하였습니다.' },
  },
  decline: {
    ko: '법에 정한 사유로 처리하지 않음을 알린다.',
    en: 'Declines with one of the reasons of the law.',
    body: { reason: 'private-matter', sentence: '개인 사이의 일이라 처리할 수 없습니다.' },
  },
  close: { ko: '민원을 종결한다.', en: 'Closes the petition.', body: { reason: 'answered' } },
  explain: {
    ko: '지연 이의에 사유와 처리 예정일을 설명한다(한 시간 안).',
    en: 'Explains a delay to who objected: reason, sentence, date, within the hour.',
    body: { reason: 'workload', sentence: '접수가 몰렸습니다.', date: '2026-11-26' },
  },
  call: {
    ko: '지연 사유를 전화로 설명하였음을 남긴다.',
    en: 'Logs that the delay was explained by telephone.',
    body: {},
  },
  objection: {
    ko: '전화나 창구에서 들은 지연 이의를 남긴다.',
    en: 'Logs an objection that was heard by telephone or at the counter.',
    body: {},
  },
  apologise: {
    ko: '늦어진 데 대해 사과를 보낸다.',
    en: 'Sends the apology that is owed.',
    body: { words: '늦어져 죄송합니다.' },
  },
  called: {
    ko: '전화로 알린 결과를 남긴다. 연결된 통화는 전달된 것이다.',
    en: 'Logs a call; one that was connected counts as delivered.',
    body: { calls: '1.0', result: 'connected' },
  },
  key: {
    ko: '종이로 온 민원의 내용과 보낸 사람을 적는다. 처음이면 접수증이 나간다.',
    en: 'Writes down what came on paper and who sent it. The first time its receipt leaves.',
    body: {
      title: '휴업급여 신청 서류 문의',
      text: '어떤 서류가 필요한지 묻는 편지입니다.',
      name: '홍가상',
      address: '26464 가상도 한빛시 가상로 1',
    },
  },
  split: {
    ko: '한 파일로 들어온 여러 통을 나누어 각각 접수한다.',
    en: 'Splits letters that came in one file and receives each of them.',
    body: { paper: '0123456789abcdef0123456789abcdef', begins: '1, 3' },
  },
  posted: {
    ko: '편지를 부쳤거나 돌아왔다고 기록한다. 부친 때가 알린 때이며, 종이로만 닿는 분께는 답변한 때이다.',
    en: 'Records that a letter was posted or came back: when it was posted is when its reader was told, and, if only paper reaches them, answered.',
    body: { letters: '1.0', result: 'posted' },
    of: 'letters',
    meantFor: 'mailRoom',
  },
} as const satisfies Readonly<Record<keyof typeof ACTS, Told>>;
