import type { ContactWish } from '../../../shared/petition/conduct/events.ts';

export const KO = {
  title: '직원이 불친절했습니까?',
  lead: '있었던 일을 편하게 적어 주세요. 누구인지 모르셔도 됩니다.',
  list: [
    '알리시는 즉시 지금 담당자는 이 민원을 볼 수 없고, 다른 직원이 맡습니다. 약속한 기한은 그대로입니다.',
    '부서장이 기관을 대표하여 사과드리고, 사실을 살펴 결과를 알려 드립니다.',
    '적으신 글과 연락처는 그 직원에게 보이지 않습니다.',
  ],
  label: '있었던 일',
  hint: '5,000자까지 쓸 수 있습니다.',
  threat: '성희롱이나 위협을 당했습니다. 그 직원이 저에게 연락하지 않게 해 주세요.',
  contact: '사과를 어떻게 받으시겠습니까? (고르지 않으셔도 됩니다)',
  wishes: {
    writing: '글로 받겠습니다',
    call: '전화로 받겠습니다',
    visit: '만나서 받겠습니다',
    none: '연락하지 말아 주세요',
  } satisfies Record<ContactWish, string>,
  day: '원하시는 날 (비워 두셔도 됩니다)',
  invalid: '있었던 일을 적어 주세요. 5,000자까지 쓸 수 있습니다.',
  button: '알리기',
  back: '진행 상황으로 돌아가기',
  link: '직원이 불친절했다면 여기에서 알려 주세요',
  section: '직원에 대해 하신 말씀',
  received: (at: string) => `${at}에 받았습니다. 그 직원은 이 민원을 볼 수 없습니다.`,
  unmarked: '말씀을 읽고, 직원의 불친절에 대한 것이 아니라고 보았습니다.',
  already: '하신 말씀을 살펴보고 있습니다. 더 하실 말씀은 진행 상황 화면에서 남겨 주세요.',
};
export const EN: typeof KO = {
  title: 'Was a member of staff rude?',
  lead: 'Please tell us what happened, in your own words. You need not know who it was.',
  list: [
    'From that moment whoever has your petition now can no longer see it, and somebody else has it. The date that we promised does not change.',
    'The head of the department apologises for the corporation, and you are told what was found.',
    'What you write and how to reach you is never shown to that person.',
  ],
  label: 'What happened',
  hint: 'Up to 5,000 characters.',
  threat: 'I was harassed or threatened. That person must not contact me.',
  contact: 'How would you like to hear our apology? (you need not choose)',
  wishes: {
    writing: 'In writing',
    call: 'By telephone',
    visit: 'In person',
    none: 'Please do not contact me',
  },
  day: 'On which day (you may leave it empty)',
  invalid: 'Please tell us what happened, in up to 5,000 characters.',
  button: 'Tell us',
  back: 'Back to where it stands',
  link: 'If a member of staff was rude, please tell us here',
  section: 'What you said about our staff',
  received: (at) => `Received on ${at}. That person cannot see this petition.`,
  unmarked: 'We read what you said and found that it is not about the conduct of our staff.',
  already:
    'We are looking into what you said. If you want to add something, please write to us on the status page.',
};
