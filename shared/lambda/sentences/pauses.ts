/** Why nothing can be asked for, moved, appealed or passed on so. */
export const PAUSES = {
  'supplement-open': {
    ko: '이미 보완을 요청하여 기다리고 있습니다.',
    en: 'Something was asked for already, and the reply is awaited.',
  },
  'supplement-twice': {
    ko: '보완은 두 번까지만 요청할 수 있습니다. 지금까지의 내용으로 처리해 주십시오.',
    en: 'Something may be asked for twice at most. Please deal with what there is.',
  },
  'supplement-date': {
    ko: '보완 기한은 내일부터 30일 안(두 번째는 10일 안)의 근무일이어야 합니다.',
    en: 'The last day must be a working day within thirty days from tomorrow, the second time within ten.',
  },
  'supplement-prolonged': {
    ko: '보완 기간은 두 번까지만 늘릴 수 있습니다. 어려우시면 담당자에게 말씀해 주십시오.',
    en: 'The time can be prolonged twice at most. If that is not enough, please tell the person in charge.',
  },
  'no-supplement': {
    ko: '지금 보완을 요청한 것이 없습니다.',
    en: 'Nothing is asked for at the moment.',
  },
  'clock-paused': {
    ko: '보완을 기다리는 동안에는 기한을 바꿀 수 없습니다. 보완을 받으면 새 기한이 정해집니다.',
    en: 'While a supplement is awaited no date can be changed. The new one is set when it comes.',
  },
} as const;
