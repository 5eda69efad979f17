/** One line of the log. Ids, codes and instants only: never a body, a name, an address or a path. */
export type LogLine = { readonly message: string } & Readonly<
  Record<string, string | number | boolean | undefined>
>;
export type Log = (line: LogLine, level?: 'INFO' | 'WARN' | 'ERROR') => void;

/** JSON lines on stdout, past the runtime's console, which would wrap them. */
export const jsonLog =
  (service: string, write: (line: string) => void = (line) => process.stdout.write(line)): Log =>
  (line, level = 'INFO') =>
    write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, service, ...line })}\n`);

/** What an unexpected error may say in a log: its name and code, never its message, which can quote a text. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
