import { execFileSync, spawnSync } from 'node:child_process';

/** Debian's poppler-utils. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** The words of a PDF, its lines in reading order. */
export const pdfText = (bytes: Buffer): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });

/** What `pdfinfo` says of a PDF; with '-struct-text' its tags. */
export const pdfInfo = (bytes: Buffer, ...options: string[]): string =>
  execFileSync('pdfinfo', [...options, '-'], { input: bytes, encoding: 'utf8' });
