import type { Language } from '../kernel/language.ts';
import { RELAY_NUMBER, type StandingWish } from '../kernel/standing-wish.ts';
import type { WishField } from '../petition/commands/wish-boxes.ts';

type Words = Readonly<Record<Language, Readonly<Record<StandingWish, string>>>>;

/** What the person ticks. */
export const WISHES: Words = {
  ko: {
    largePrint: '종이로 받는 글은 큰 글씨로 받고 싶습니다',
    relay: `전화는 통신중계서비스(${RELAY_NUMBER})로 받고 싶습니다`,
    interpreter: '수어나 외국어 통역이 필요합니다',
    helper: '돕는 사람과 함께 이야기하고 싶습니다',
    legalOnly: '법으로 정한 안내와 제가 요청한 일 말고는 연락받고 싶지 않습니다',
  },
  en: {
    largePrint: 'I want what comes on paper in large print',
    relay: `I want to be called through the relay service (${RELAY_NUMBER})`,
    interpreter: 'I need an interpreter, of sign language or another language',
    helper: 'I want a helper with me when we talk',
    legalOnly: 'I want to hear nothing but what the law asks for and what I asked for',
  },
};

/** What whoever writes, calls or visits has to do about it. */
export const WISHES_KEPT: Words = {
  ko: {
    largePrint: '큰 글씨를 원하십니다. 종이로 나가는 글은 큰 글씨로 인쇄됩니다.',
    relay: `전화는 통신중계서비스를 원하십니다. ${RELAY_NUMBER}에 전화해 연결을 부탁해 주십시오.`,
    interpreter: '통역이 필요하십니다. 만나거나 전화하기 전에 통역을 준비해 주십시오.',
    helper: '돕는 사람과 함께 이야기하고 싶어 하십니다. 말씀은 본인에게 해 주십시오.',
    legalOnly:
      '법으로 정한 안내와 요청하신 일 말고는 연락을 원하지 않으십니다. 다른 안내는 나가지 않습니다.',
  },
  en: {
    largePrint: 'They wish large print. What goes out on paper is printed so.',
    relay: `They wish to be called through the relay service. Please call ${RELAY_NUMBER} and ask to be connected.`,
    interpreter: 'They need an interpreter. Please have one before you meet or call.',
    helper: 'They wish a helper with them. Please speak to the person, not to the helper.',
    legalOnly:
      'They wish to hear nothing but what the law asks for and what they asked for. Nothing else goes out.',
  },
};

/** Beside the number on every form for a call. */
export const RELAY_HINT: Readonly<Record<Language, string>> = {
  ko: `듣거나 말하기 어려우시면 통신중계서비스(${RELAY_NUMBER})로 전화드립니다.`,
  en: `If you do not hear or speak well, we call you through the relay service (${RELAY_NUMBER}).`,
};

/** The same for whoever writes a number down: what to say, and where the wish is kept. */
export const RELAY_ASK: Readonly<Record<Language, string>> = {
  ko: `듣거나 말하기 어려운 분께는 통신중계서비스(${RELAY_NUMBER})로 전화드린다고 알려 주십시오. 원하시면 ‘안내받는 방법’에 적어 둡니다.`,
  en: `Please tell who does not hear or speak well that we call them through the relay service (${RELAY_NUMBER}). If they wish so, log it under how they wish to be dealt with.`,
};

type OfFields = Readonly<Record<Language, Readonly<Record<WishField, string>>>>;
const byField = (words: Readonly<Record<StandingWish, string>>): OfFields[Language] => ({
  wishLargePrint: words.largePrint,
  wishRelay: words.relay,
  wishInterpreter: words.interpreter,
  wishHelper: words.helper,
  wishLegalOnly: words.legalOnly,
});

/** The boxes as they stand in a form of something else. */
export const WISH_LABELS: OfFields = { ko: byField(WISHES.ko), en: byField(WISHES.en) };

const again = (sentence: string): OfFields[Language] => ({
  wishLargePrint: sentence,
  wishRelay: sentence,
  wishInterpreter: sentence,
  wishHelper: sentence,
  wishLegalOnly: sentence,
});
/** A box is ticked or not: only a program can send something else. */
export const WISH_WRONG: OfFields = {
  ko: again('표시를 다시 확인해 주십시오.'),
  en: again('Please check this again.'),
};
