import type { DifferenceChannel, DifferenceKind } from '../../channels/difference.ts';
import type { Actor } from '../../channels/remedy.ts';

/** What stands open between what was delivered to us and what we have, in Korean. The English words have this very shape. */
const KO = {
  title: (n: number) => `확인이 필요한 도착물 ${n}건`,
  lead: {
    dutyOfficer:
      '우편, 팩스, 전자우편으로 들어온 것과 접수된 민원, 민원의 파일을 견주어 맞지 않는 것을 찾았습니다. 민원 한 건이 여기에 숨어 있을 수 있습니다. 줄마다 적힌 사람이 할 일을 하도록 오늘 확인해 주세요.',
    audit:
      '맞지 않는 것이 근무일 하루가 지나도록 풀리지 않았습니다. 도착한 민원이 접수되지 않았을 수 있습니다.',
  },
  channels: {
    post: '우편',
    fax: '팩스',
    email: '전자우편',
    files: '첨부 파일',
  } satisfies Record<DifferenceChannel, string>,
  kinds: {
    unhandled: '도착했으나 아무 처리도 되지 않음',
    'no-petition': '접수했다고 되어 있으나 민원이 없음',
    'not-arrived': '보냈다고 하나 우리에게 오지 않음',
    'not-listed': '우리에게 왔으나 보낸 쪽 목록에 없음',
    quarantined: '격리되어 한 시간 넘게 사람을 기다림',
    unchecked: '악성코드 검사를 아직 받지 못해 열 수 없음',
    unsealed: '원본이 아직 봉인되지 않음',
    unread: '원본의 쪽 그림과 글자가 아직 만들어지지 않음',
    unkeyed: '내용이 아직 입력되지 않음',
  } satisfies Record<DifferenceKind, string>,
  who: {
    duty: '당직 담당자',
    'mail-room': '문서실',
    gateway: '팩스·스캔을 맡은 부서',
    keying: '입력을 맡은 담당자',
    operator: '시스템 담당자',
  } satisfies Record<Actor, string>,
  acts: {
    unhandled:
      '다시 넘겼으나 처리되지 않았으니 까닭을 찾아 고칩니다. 급하면 직접 입력으로 접수합니다.',
    'no-petition': '기록이 빠진 까닭을 찾아 되살립니다. 그때까지는 직접 입력으로 접수합니다.',
    'not-arrived': '스캔 파일을 다시 보냅니다. 팩스는 팩스 업체에 다시 보내 달라고 합니다.',
    'not-listed': '보낸 쪽의 목록이 왜 빠졌는지 확인합니다. 민원은 이미 접수되어 있습니다.',
    quarantined: '도착 현황에서 열어 보고 접수할지 정합니다.',
    unchecked:
      '검사 설정을 고치고 다시 검사합니다. 답변에 꼭 필요하면 담당자가 민원인에게 다른 방법으로 받습니다.',
    unsealed: '다시 넘겼으나 봉인되지 않았으니 까닭을 찾아 고칩니다.',
    unread:
      '다시 넘겼으나 만들어지지 않았으니 까닭을 찾아 고칩니다. 그때까지는 원본을 내려받아 봅니다.',
    unkeyed: '원본을 보고 내용을 입력합니다.',
  } satisfies Record<DifferenceKind, string>,
  count: (n: number) => `${n}건`,
  button: '도착 현황 열기',
};
const EN: typeof KO = {
  title: (n) => `${n} arrival${n === 1 ? '' : 's'} to look into`,
  lead: {
    dutyOfficer:
      'What reached us by post, fax and e-mail was compared with what was received, and the files of petitions were looked at: something does not agree. A petition may be hidden here. Each line says who has to act: please see to it today.',
    audit:
      'Something has not agreed for a whole working day: a petition that arrived may not have been received.',
  },
  channels: { post: 'Post', fax: 'Fax', email: 'E-mail', files: 'Attachments' },
  kinds: {
    unhandled: 'arrived, and nothing was done with it',
    'no-petition': 'said to be received, but there is no petition',
    'not-arrived': 'said to be delivered, but it did not reach us',
    'not-listed': 'it is here, but not on the list of whoever sent it',
    quarantined: 'has waited in quarantine for more than an hour',
    unchecked: 'not scanned for malware yet, so nobody can open it',
    unsealed: 'its original is not sealed yet',
    unread: 'no pictures and no text were made of its original yet',
    unkeyed: 'nobody has written down yet what it wants',
  },
  who: {
    duty: 'Duty officer',
    'mail-room': 'Mail room',
    gateway: 'Whoever runs fax and scanner',
    keying: 'Whoever writes down letters',
    operator: 'Operator',
  },
  acts: {
    unhandled:
      'It was put back in vain: find out why, and mend it. If it is urgent, enter it by hand.',
    'no-petition': 'Find out why the record is gone, and restore it. Until then enter it by hand.',
    'not-arrived': 'Send the scan again; ask the fax provider to send a fax again.',
    'not-listed': 'Find out why it is not on the list. The petition itself is received.',
    quarantined: 'Look into it among the arrivals, and decide whether it is received.',
    unchecked:
      'Mend the scanner, and scan it again. If an answer needs it, ask the petitioner to send it another way.',
    unsealed: 'It was put back in vain: find out why, and mend it.',
    unread:
      'It was put back in vain: find out why, and mend it. Until then save the original and read it.',
    unkeyed: 'Look at the original, and write down what it says.',
  },
  count: (n) => String(n),
  button: 'Open the arrivals',
};
export const DIFFERENCES = { ko: KO, en: EN };
