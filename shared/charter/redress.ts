/** What can be owed when a promise is broken (P20 to P24): the first three to the citizen, the others inside the house. */
export const OBLIGATIONS = [
  'apology',
  'compensation',
  'correction',
  'referral',
  'training',
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/**
 * The rules by which the charter owes nothing for a break of its own (P20: only what inconvenienced a citizen).
 * `same-redress`: it is a part of a redress, which goes on. `house`: what staff owe each other, before a promise to the
 * citizen is broken. `petitioner`: the petitioner's own time. `law`: a period of the law, which has remedies of its own.
 * `former-charter`: the charter in force no longer knows the promise; no promise names this one.
 */
export const EXEMPTIONS = ['same-redress', 'house', 'petitioner', 'law', 'former-charter'] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** What is owed, with the clause that owes it. */
export interface Owing {
  readonly clause: string;
  readonly owes: readonly [Obligation, ...Obligation[]];
}

/** What follows a break by rule: obligations with the clause that owes them, or the rule by which there are none. */
export type Remedy = Owing | { readonly exempt: Exclude<Exemption, 'former-charter'> };
