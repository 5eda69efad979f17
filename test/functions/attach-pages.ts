import type { Verdict } from '../../shared/petition/attachment.ts';
import { checkAttachment } from '../../shared/petition/decide/attach.ts';
import { deskWorld, HTML, KNOWN } from './desk-world.ts';
import { FILLED, formWorld } from './form-world.ts';
import { multipart, type Part } from './multipart.ts';

const TYPES: readonly Part[] = [
  { name: '홍가상 진단서.pdf', text: 'x'.repeat(2000) },
  { name: '사진.png', text: 'x' },
  { name: '통장 사본.hwp', text: 'x' },
  { name: 'report.docx', text: 'x' },
];
const VERDICTS: readonly (Verdict | undefined)[] = ['sound', 'differs', undefined, 'missing'];

/** A petition whose petitioner has sent files of every standing. */
async function withFiles(language: 'ko' | 'en') {
  const world = deskWorld({ language });
  const at = Date.parse('2026-11-24T10:30:00+09:00');
  const sent = multipart({ text: '파일을 붙입니다.' }, TYPES);
  const own = { headers: { ...HTML, ...sent.headers }, cookies: [`code=${world.code}`] };
  const path = `/petitions/${KNOWN}`;
  await world.ask('POST', `${path}/messages`, { ...own, body: sent.body });
  for (const [index, { id }] of (world.life.petition.attachments ?? []).entries()) {
    const found = VERDICTS[index];
    if (found)
      world.life.does((petition) =>
        checkAttachment(petition, { attachment: id, found, version: 'v1', hash: 'h' }, { at }),
      );
  }
  return { world, own, path };
}

const accept = (language: 'ko' | 'en') => ({ ...HTML, 'accept-language': language });
const sendForm = (language: 'ko' | 'en', change: object, files: readonly Part[]) => {
  const world = formWorld();
  const sent = multipart({ ...FILLED, language, ...change }, files);
  return world.ask({ ...sent, headers: { ...HTML, ...sent.headers } });
};

/** Every page that shows files or asks for them. */
export const pagesOf = (language: 'ko' | 'en') => ({
  'the form with files kept': () => sendForm(language, { title: '' }, TYPES),
  'the form with a file that is not taken': () =>
    sendForm(language, {}, [{ name: '설치.exe', text: 'x' }]),
  'the status page': async () => {
    const { world, own, path } = await withFiles(language);
    return await world.ask('GET', path, { ...own, headers: HTML });
  },
  'a message that was refused': async () => {
    const { world, own, path } = await withFiles(language);
    const sent = multipart({ text: ' ' }, [...TYPES, { name: '설치.exe', text: 'x' }]);
    const headers = { ...own.headers, ...sent.headers };
    return await world.ask('POST', `${path}/messages`, { ...own, headers, body: sent.body });
  },
  'the page of staff': async () => {
    const { world } = await withFiles(language);
    const cookies = [`desk-${KNOWN}=${world.token()}`];
    return await world.ask('GET', `/desk${`/petitions/${KNOWN}`}`, {
      headers: accept(language),
      cookies,
    });
  },
});
