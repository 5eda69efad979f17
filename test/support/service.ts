/** The templates that the whole run shares: synthesized once by the global set-up. */
export function templates(): string {
  const assembly = process.env.IHAENG_ASSEMBLY;
  if (assembly === undefined)
    throw new Error('no templates: run this in the `record` or the `service` project');
  return assembly;
}
