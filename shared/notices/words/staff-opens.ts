import type { Language } from '../../kernel/language.ts';
import type { StaffEntry } from '../facts.ts';
import { taskWords } from './staff-tasks.ts';

/** What a button says: the act that its reader is asked for, not the page that it opens. */
const ko = {
  answer: '민원 열고 답변하기',
  explanation: '민원 열고 설명하기',
  apology: '민원 열고 사과하기',
  addWords: '민원 열고 함께 전할 말 쓰기',
  open: '지금 민원 열기',
  accept: '담당자 확인하고 바꾸기',
  follow: '진행 상황 확인하기',
  hasten: '확인하고 담당자 정하기',
  assign: '민원 열고 담당자 정하기',
  route: '민원 열고 부서 정하기',
  callHead: '민원 열고 부서장에게 전화하기',
  callPetitioner: '민원 열고 민원인에게 전화하기',
  instruct: '처리 상황 보고 지시하기',
  look: '처리 경과 보기',
};
const en: typeof ko = {
  answer: 'Open and answer',
  explanation: 'Open and explain',
  apology: 'Open and apologise',
  addWords: 'Open and add your words',
  open: 'Open it now',
  accept: 'See who has it, or assign another',
  follow: 'See how far it is',
  hasten: 'See to it, or assign another',
  assign: 'Open and assign somebody',
  route: 'Open and choose a department',
  callHead: 'Open and call the head',
  callPetitioner: 'Open and call the petitioner',
  instruct: 'See how it stands, and instruct',
  look: 'See what was done',
};
const WORDS = { ko, en };
type Act = keyof typeof ko;

/** `asked` is the topic of the sentence that asks: a rung of the ladder, what redress owes, or a kind's own. */
export function openLabel(
  entry: Pick<StaffEntry, 'task' | 'owes' | 'recipientIs' | 'done'>,
  asked: string,
  language: Language,
): string {
  const { task, recipientIs, done } = entry;
  if (done) return WORDS[language].look;
  const isTheirs = recipientIs === 'assignee' || recipientIs === 'head';
  // The head may do a task in the place of whoever has it.
  if (task && isTheirs) return taskWords(task, language).open;
  return WORDS[language][actOf(entry, asked)];
}

function actOf(
  { owes, recipientIs, task }: Pick<StaffEntry, 'task' | 'owes' | 'recipientIs'>,
  asked: string,
): Act {
  switch (recipientIs) {
    case 'assignee':
      // The apology is the head's; who has the petition may add a word.
      if (owes === 'apology') return 'addWords';
      return owes ?? (asked === 'unaccepted' ? 'open' : 'answer');
    case 'head':
      if (owes) return owes;
      if (asked === 'own') return 'assign';
      if (asked === 'unaccepted') return 'accept';
      return asked.startsWith('warn') ? 'follow' : 'hasten';
    case 'dutyOfficer':
      if (asked === 'own') return 'route';
      return asked === 'next-channel' || asked === 'unexplained' ? 'callPetitioner' : 'callHead';
    case 'director':
      if (asked === 'own' && !task) return 'assign';
      return asked === 'one-up' ? 'explanation' : 'instruct';
    case 'audit':
      return 'look';
  }
}
