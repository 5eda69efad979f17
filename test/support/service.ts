/** What the global set-up has left for the whole run. */
function left(name: 'IHAENG_ASSEMBLY'): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`no ${name}: run this in the \`record\` or the \`service\` project`);
  return value;
}

/** The templates that the whole run shares: synthesized once by the global set-up. */
export const templates = (): string => left('IHAENG_ASSEMBLY');
