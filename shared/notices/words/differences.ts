/** What stands open between what was delivered to us and what we have, in Korean. The English words have this very shape. */
const KO = {
  title: (n: number) => `확인이 필요한 도착물 ${n}건`,
  lead: {
    dutyOfficer:
      '우편, 팩스, 전자우편으로 들어온 것과 접수된 민원을 견주어 맞지 않는 것을 찾았습니다. 민원 한 건이 여기에 숨어 있을 수 있으니 오늘 확인해 주세요.',
    audit:
      '맞지 않는 것이 근무일 하루가 지나도록 풀리지 않았습니다. 도착한 민원이 접수되지 않았을 수 있습니다.',
  },
  channels: { post: '우편', fax: '팩스', email: '전자우편' },
  kinds: {
    unhandled: '도착했으나 아무 처리도 되지 않음',
    'no-petition': '접수했다고 되어 있으나 민원이 없음',
    'not-arrived': '보냈다고 하나 우리에게 오지 않음',
    'not-listed': '우리에게 왔으나 보낸 쪽 목록에 없음',
    quarantined: '격리되어 한 시간 넘게 사람을 기다림',
    unsealed: '원본이 아직 봉인되지 않음(다시 넘겼으나 되지 않아 시스템 담당자가 확인해야 함)',
    unkeyed: '내용이 아직 입력되지 않음',
  },
  count: (n: number) => `${n}건`,
  button: '도착 현황 열기',
};
const EN: typeof KO = {
  title: (n) => `${n} arrival${n === 1 ? '' : 's'} to look into`,
  lead: {
    dutyOfficer:
      'What reached us by post, fax and e-mail was compared with what was received, and something does not agree. A petition may be hidden here: please look into it today.',
    audit:
      'Something has not agreed for a whole working day: a petition that arrived may not have been received.',
  },
  channels: { post: 'Post', fax: 'Fax', email: 'E-mail' },
  kinds: {
    unhandled: 'arrived, and nothing was done with it',
    'no-petition': 'said to be received, but there is no petition',
    'not-arrived': 'said to be delivered, but it did not reach us',
    'not-listed': 'it is here, but not on the list of whoever sent it',
    quarantined: 'has waited in quarantine for more than an hour',
    unsealed: 'its original is not sealed, though it was put back: the operator has to look',
    unkeyed: 'nobody has written down yet what it wants',
  },
  count: (n) => String(n),
  button: 'Open the arrivals',
};
export const DIFFERENCES = { ko: KO, en: EN };
