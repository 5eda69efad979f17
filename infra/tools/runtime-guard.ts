import { spawnSync } from 'node:child_process';

/** Node is guarded by node-guard.cjs before any TypeScript is read; Java is needed by DynamoDB Local only. */
const OLDEST_JAVA = 17;

const HOW_TO_INSTALL =
  'install it with `sudo apt-get install openjdk-17-jre-headless` (Debian, Ubuntu) or `brew install openjdk@17` (macOS).';

/** The major version in what `java -version` prints; undefined when there is none. Java 8 calls itself 1.8. */
export function javaMajor(printed: string): number | undefined {
  const [, major, minor] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (major === undefined) return undefined;
  return major === '1' && minor !== undefined ? Number(minor) : Number(major);
}

/** What is wrong with the Java that printed this, in one sentence; undefined when it will do. */
export function javaComplaint(printed: string | undefined): string | undefined {
  const major = printed === undefined ? undefined : javaMajor(printed);
  if (major === undefined)
    return `Ihaeng runs DynamoDB Local, which needs Java ${OLDEST_JAVA} or newer, and no Java was found: ${HOW_TO_INSTALL}`;
  if (major < OLDEST_JAVA)
    return `Ihaeng runs DynamoDB Local, which needs Java ${OLDEST_JAVA} or newer, and this is Java ${major}: ${HOW_TO_INSTALL}`;
  return undefined;
}

/** Ends the program with one sentence when Java is missing or too old: a stack trace would help nobody. */
export function requireJava(): void {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const complaint = javaComplaint(error ? undefined : stderr);
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}
