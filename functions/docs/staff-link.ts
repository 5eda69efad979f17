/** The parameter `t` of the addresses in mails to staff. */
export const LINK = {
  ko: '메일의 링크. 처음 열 때 한 번만 쓴다.',
  en: 'The token of a mail, for its first opening only.',
};
