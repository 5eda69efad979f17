/** What is said of a contact that is entered by hand, and of an absence. */
export const BY_HAND = {
  'contact-ahead': {
    ko: '연락을 받은 때가 지금보다 뒤입니다.',
    en: 'The time of the contact lies ahead.',
  },
  'contact-too-early': {
    ko: '연락을 받은 때가 60일보다 더 앞섭니다. 날짜를 다시 확인해 주십시오.',
    en: 'The time of the contact lies more than sixty days back. Please check the date.',
  },
} as const;
