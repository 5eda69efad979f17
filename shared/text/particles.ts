import { josa } from 'es-hangul';

/** A pair of particles as es-hangul names it: after a final consonant / after a vowel. */
export type Particle = Parameters<typeof josa>[1];

/** How a digit ends when it is read aloud: 영 일 이 삼 사 오 육 칠 팔 구. */
const SPOKEN_DIGITS = '영일이삼사오육칠팔구';
const HANGUL = /[가-힣]$/;
const DIGIT = /[0-9]$/;

/**
 * The word with its particle: `박서준이`, `고객지원처가`, `2026-000123-1은`. Where no reading is known
 * (Latin letters, brackets) both are written, as Korean does: `Kim이(가)`.
 */
export function withParticle(word: string, particle: Particle): string {
  if (HANGUL.test(word)) return josa(word, particle);
  if (DIGIT.test(word)) {
    const spoken = SPOKEN_DIGITS[Number(word.slice(-1))] ?? '';
    return word + josa(spoken, particle).slice(1);
  }
  const [afterConsonant, afterVowel] = particle.split('/');
  return `${word}${afterConsonant}(${afterVowel})`;
}
