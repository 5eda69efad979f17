/** The petition of a finding, `<number>-<visit>`: a number has two dashes of its own. */
export const numberIn = (finding: string): string => finding.split('-').slice(0, 3).join('-');
