import type { Language } from '../kernel/language.ts';

/** What the script says while it sends a form (functions/assets/browser/send.ts), and why it could not. */
const KO = {
  sending: '보내고 있습니다.',
  uploading: '파일을 올리고 있습니다. 다 올리면 이어서 보냅니다.',
  unsent:
    '올리지 못한 파일이 있어 아직 보내지 않았습니다. 그 파일을 다시 올리거나 지운 다음 한 번 더 눌러 주십시오.',
  large: '보내실 내용이 너무 커서 받지 못했습니다. 적으신 글은 그대로 있습니다.',
  slow: '지금 이용하시는 분이 많아 받지 못했습니다. 적으신 글은 그대로 있으니 잠시 뒤 한 번 더 눌러 주십시오.',
  busy: '지금은 받지 못했습니다. 적으신 글은 그대로 있으니 잠시 뒤 한 번 더 눌러 주십시오. 두 번 눌러도 한 번만 접수됩니다.',
  offline:
    '인터넷에 연결되어 있지 않습니다. 적으신 글은 그대로 있으니 연결된 다음 한 번 더 눌러 주십시오.',
  unreached:
    '연결이 끊겨 보냈는지 알 수 없습니다. 적으신 글은 그대로 있으니 한 번 더 눌러 주십시오. 두 번 눌러도 한 번만 접수됩니다.',
};
const EN: typeof KO = {
  sending: 'Sending.',
  uploading: 'Your files are on their way. We send the rest when they are here.',
  unsent:
    'Nothing was sent yet: a file could not be uploaded. Please try that file again or remove it, then press once more.',
  large: 'It was too large for us to take. What you wrote is still here.',
  slow: 'Many people are using this page, so we could not take it. What you wrote is still here: please press once more in a moment.',
  busy: 'We could not take it just now. What you wrote is still here: please press once more in a moment. Pressing twice sends it only once.',
  offline:
    'You are not connected to the internet. What you wrote is still here: please press once more when you are.',
  unreached:
    'The connection broke, so we do not know whether it reached us. What you wrote is still here: please press once more. Pressing twice sends it only once.',
};

export const sendingWords = (language: Language): typeof KO => (language === 'ko' ? KO : EN);
