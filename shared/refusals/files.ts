import type { Refusals } from './told.ts';

/** What is said of files that are not taken, and of those that are not handed out. */
export const FILES = {
  'file-type': {
    status: 422,
    ko: '붙일 수 없는 형식의 파일입니다. PDF, 한글(HWP, HWPX), 워드·엑셀·파워포인트(DOCX, XLSX, PPTX), 사진(JPG, PNG, HEIC, TIFF), 글(TXT)만 붙일 수 있습니다.',
    en: 'Files of this kind cannot be attached: only PDF, HWP, HWPX, DOCX, XLSX, PPTX, JPG, PNG, HEIC, TIFF and TXT.',
  },
  'file-empty': {
    status: 422,
    ko: '비어 있는 파일입니다.',
    en: 'The file is empty.',
  },
  'file-too-large': {
    status: 422,
    ko: '파일 하나는 10MB까지 붙일 수 있습니다.',
    en: 'A file can have up to 10 MB.',
  },
  'files-too-large': {
    status: 422,
    ko: '한 번에 붙이는 파일은 모두 합해 4MB까지입니다. 나누어 보내 주십시오.',
    en: 'All files sent at once can have up to 4 MB together. Please send them in parts.',
  },
  'too-many-files': {
    status: 422,
    ko: '파일은 한 번에 다섯 개까지 붙일 수 있습니다.',
    en: 'Up to five files can be attached at once.',
  },
  'attachment-unknown': {
    status: 422,
    ko: '붙이려는 파일을 찾을 수 없거나 올린 지 하루가 지났습니다. 다시 올려 주십시오.',
    en: 'A file that you attach is not known, or it was uploaded more than a day ago. Please upload it again.',
  },
  'attachment-taken': {
    status: 409,
    ko: '이미 다른 글에 붙인 파일입니다. 다시 올려 주십시오.',
    en: 'A file that you attach belongs to something sent before. Please upload it again.',
  },
  'attachments-full': {
    status: 409,
    ko: '이 민원에는 파일을 더 붙일 수 없습니다.',
    en: 'No more files can be attached to this petition.',
  },
  'files-not-linked': {
    status: 422,
    ko: '묶인 민원에 함께 답변할 때는 파일을 붙일 수 없습니다. 파일을 빼거나 민원마다 답변해 주세요.',
    en: 'An answer to linked petitions carries no files. Please take the files out or answer each petition.',
  },
  'attachment-held': {
    status: 409,
    ko: '아직 확인하고 있거나, 내용이 이름과 다르거나, 저희에게 오지 않은 파일이라 드릴 수 없습니다.',
    en: 'The file is still being checked, is not what its name says, or never reached us: it cannot be handed out.',
  },
} as const satisfies Refusals;
export type FileRefusal = keyof typeof FILES;
