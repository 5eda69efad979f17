/**
 * Whether mail can reach an address, by what the names of the Internet say of its domain; undefined where nobody could say in
 * time. It answers within a second and a half.
 */
export type TakesMail = (address: string) => Promise<boolean | undefined>;
