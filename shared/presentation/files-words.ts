import type { Language } from '../kernel/language.ts';
import type { AttachmentType, FileStatus } from '../petition/attachment.ts';

const KO = {
  legend: '첨부 파일',
  optional: '(선택)',
  hint: '다섯 개까지, 모두 합해 4MB까지 붙일 수 있습니다. PDF, 한글(HWP, HWPX), 워드·엑셀·파워포인트(DOCX, XLSX, PPTX), 사진(JPG, PNG, HEIC, TIFF), 글(TXT) 파일만 받습니다.',
  choose: '파일 고르기',
  kept: '이미 받은 파일입니다. 붙이지 않으시려면 표시를 지워 주십시오.',
  mine: '보내신 파일',
  theirs: '민원인이 보낸 파일',
  ours: '답변에 붙인 파일',
  nameless: '이름 없는 파일',
  types: {
    pdf: 'PDF',
    hwp: '한글 문서',
    hwpx: '한글 문서',
    docx: '워드 문서',
    xlsx: '엑셀 문서',
    pptx: '파워포인트 문서',
    jpeg: '사진',
    png: '그림',
    heic: '사진',
    tiff: '그림',
    text: '글',
  } satisfies Record<AttachmentType, string>,
  standing: {
    sound: '',
    awaited: '내용을 확인하고 있습니다. 잠시 뒤 다시 열어 주십시오.',
    differs: '내용이 이름과 다른 파일이라 열 수 없게 했습니다.',
    unchecked:
      '아직 검사하지 못해 열 수 없습니다. 파일은 잘 보관하고 있으며, 검사가 끝나면 열 수 있습니다.',
    missing: '파일이 저희에게 오지 않았습니다. 다시 보내 주십시오.',
    infected: '악성코드가 발견되어 열 수 없게 했습니다.',
    unscanned: '악성코드 검사를 할 수 없는 파일이라 열 수 없게 했습니다.',
  } satisfies Record<FileStatus, string>,
};
const EN: typeof KO = {
  legend: 'Attachments',
  optional: '(optional)',
  hint: 'Up to five files, 4 MB together: PDF, HWP, HWPX, DOCX, XLSX, PPTX, JPG, PNG, HEIC, TIFF and TXT.',
  choose: 'Choose files',
  kept: 'We have these files already. Clear the mark of any that you do not want to attach.',
  mine: 'Files that you sent',
  theirs: 'Files of the petitioner',
  ours: 'Files of the answer',
  nameless: 'A file without a name',
  types: {
    pdf: 'PDF',
    hwp: 'Hangul document',
    hwpx: 'Hangul document',
    docx: 'Word document',
    xlsx: 'Excel document',
    pptx: 'PowerPoint document',
    jpeg: 'photo',
    png: 'picture',
    heic: 'photo',
    tiff: 'picture',
    text: 'text',
  },
  standing: {
    sound: '',
    awaited: 'It is being checked. Please open this page again in a moment.',
    differs: 'Its content is not what its name says, so it cannot be opened.',
    unchecked:
      'It could not be checked yet, so nobody can open it. We keep it; it opens once it is checked.',
    missing: 'The file did not reach us. Please send it again.',
    infected: 'Malware was found in it: nobody can open it.',
    unscanned: 'It could not be scanned for malware: nobody can open it.',
  },
};

export const fileWords = (language: Language): typeof KO => (language === 'ko' ? KO : EN);
