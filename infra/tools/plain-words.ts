import type { SourceFile } from './house.ts';

/** Words that puzzled whoever met them, and better ones. `for` is who must not meet them. */
const PUZZLING: readonly (readonly [
  pattern: RegExp,
  better: string,
  who: 'all' | 'petitioners',
])[] = [
  [/시계(?! Clock| 다시)/, '기한', 'all'],
  [/통로/, '접수 경로', 'all'],
  [/날인/, '도장', 'all'],
  [/선생님/, '담당자님', 'all'],
  [/(?<!단순 |법령 )질의/, '질문', 'all'],
  [/쪽이 담긴/, 'PDF나 TIFF 파일', 'all'],
  [/시스템이/, '(who did it, or nothing)', 'all'],
  [/하였/, '했', 'all'],
  [/접수하(?:시|신|기)|접수할 때/, '신청 (접수 is what the office does)', 'petitioners'],
  [/지켜야 할 것/, '적용되지 않습니다', 'petitioners'],
  [/소관/, '맡은, 맡을', 'petitioners'],
  [/게시/, '올린', 'petitioners'],
  [/부득이|불가피/, '어쩔 수 없는, 피할 수 없는', 'petitioners'],
  [/이내/, '안', 'petitioners'],
  [/성명/, '이름', 'petitioners'],
  [/§|\bP\d{1,2}\b/, '(the promise in words)', 'petitioners'],
  [/KST|UTC/, '(leave it out)', 'petitioners'],
  [/\d{2}:\d{2}/, '오전 10시, 10 am', 'petitioners'],
];

const SHOWN =
  /^(functions\/(citizen|staff|intake)|shared\/(notices|channels|refusals|presentation|print|text|web)|infra\/local\/local)\/.*\.ts$/;
const TO_PETITIONERS =
  /^(functions\/citizen|functions\/intake\/pages|shared\/presentation|shared\/print)\/|^shared\/notices\/words\/(petitioner|objection|letter)/;
const REGISTRY = 'shared/notices/petitioner-notices.ts';
const COMMENT = /^\s*(?:\/?\*|\/\/)/;

/** The kinds that the registry of petitioners' notices imports. */
function petitionersKinds(files: readonly SourceFile[]): ReadonlySet<string> {
  const registry = files.find(({ path }) => path === REGISTRY)?.text ?? '';
  return new Set(
    [...registry.matchAll(/'\.\/(kinds\/[a-z-]+\.ts)'/g)].map(
      ([, file]) => `shared/notices/${file}`,
    ),
  );
}

/** What people read is in 쉬운 공공언어: a word that puzzled somebody is not written again. Comments and clauses are free. */
export function plainWords(files: readonly SourceFile[]): string[] {
  const kinds = petitionersKinds(files);
  return files
    .filter(({ path }) => SHOWN.test(path))
    .flatMap(({ path, text }) => {
      const toPetitioners = TO_PETITIONERS.test(path) || kinds.has(path);
      return text
        .split('\n')
        .flatMap((line, index) =>
          COMMENT.test(line) || !/[가-힣]/.test(line) || /\bclause: /.test(line)
            ? []
            : PUZZLING.filter(
                ([pattern, , who]) => (who === 'all' || toPetitioners) && pattern.test(line),
              ).map(
                ([pattern, better]) =>
                  `${path}:${index + 1}: ${pattern.exec(line)?.[0]}: rather ${better}`,
              ),
        );
    });
}
