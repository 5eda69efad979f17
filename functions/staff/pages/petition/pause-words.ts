export const KO = {
  supplement: {
    title: '보완 요청 (기한 멈춤)',
    hint: '요청이 나간 때부터 민원인이 보완할 때까지 약속과 법정 기한이 멈춥니다. 두 번까지, 두 번째는 10일 안으로만 할 수 있고, 이미 지난 기한은 되살아나지 않습니다. 부서와 이름, 전화가 함께 나갑니다.',
    request: '무엇을 보완해야 하는지 (민원인에게 그대로 보입니다)',
    documents: '보내 달라고 할 서류 (한 줄에 하나, 없으면 비움)',
    until: '보완 기한 (그날 끝까지)',
    button: '보완 요청하기',
  },
  end: {
    title: '보완 요청 끝내기',
    hint: '전화나 방문, 우편으로 받았다면 기다린 동안만큼 기한이 옮겨집니다. 잘못 요청한 것이면 기한은 처음 그대로이며, 이미 지났다면 지킨 것이 아닙니다.',
    because: '끝내는 까닭',
    reasons: { received: '다른 방법으로 보완을 받음', mistaken: '요청할 일이 아니었음' },
    came: '도착한 때 (우편과 팩스는 도착 도장이 찍힌 때, 비우면 지금)',
    sentence: '설명 (한 문장, 내부용)',
    button: '끝내고 기한 다시 세기',
  },
  late: {
    title: '기간 안에 도착한 보완 받기',
    hint: '보완 기간이 끝난 뒤에 읽었지만 그 안에 도착한 것이면, 도착한 때부터 셉니다. 답변 기한도 그때에 맞추어 다시 정합니다.',
    came: '도착한 때 (도착 도장이 찍힌 때)',
    button: '제때 온 보완으로 받기',
  },
  paused: (since: string, until: string) =>
    `${since}부터 보완을 기다리고 있어 기한이 멈춰 있습니다. 보완 기한은 ${until}입니다.`,
  paper:
    '기간은 지났지만, 그 전에 도착한 종이가 아직 입력되지 않았습니다. 이 민원의 보완일 수 있어 입력될 때까지 끝내지 않습니다.',
  asked: '보완 요청을 보내고 있습니다. 나간 때부터 기한이 멈춥니다.',
  stopped: '멈춤',
};
export const EN: typeof KO = {
  supplement: {
    title: 'Ask for what is missing (stops the clocks)',
    hint: 'From when the request leaves until the reply, promise and legal period stand still. Twice at most, the second time for ten days at most; a date that has passed already does not come back. It carries department, name and telephone.',
    request: 'What is missing (the petitioner reads it as it stands)',
    documents: 'Documents to ask for (one on each line; may be empty)',
    until: 'Needed by (the end of that day)',
    button: 'Ask for it',
  },
  end: {
    title: 'End the request',
    hint: 'If it came by telephone, visit or post, the dates move by the time that was waited. If it should not have been asked for, they are what they were; one that has passed is broken.',
    because: 'Why it ends',
    reasons: {
      received: 'it reached us another way',
      mistaken: 'it should not have been asked for',
    },
    came: 'When it came (of post and fax the arrival stamp; empty: now)',
    sentence: 'Explanation (one sentence, internal)',
    button: 'End it and let the clocks run',
  },
  late: {
    title: 'Take a reply that came in time',
    hint: 'It was read after the time had ended, and had come before: it counts from its arrival, and the dates are set by that.',
    came: 'When it came (the arrival stamp)',
    button: 'Take it as in time',
  },
  paused: (since, until) =>
    `Since ${since} the clocks stand still: a reply is awaited until ${until}.`,
  paper:
    'The time has passed, but paper that came before has not been written down yet. It may be the answer, so the time does not end until it is.',
  asked: 'The request is being sent. The clocks stand still from when it has left.',
  stopped: 'standing still',
};
