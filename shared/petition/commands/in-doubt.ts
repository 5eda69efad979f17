/** Marks the issue of a contact that its sender may insist on (contacts.ts). */
export const IN_DOUBT = { isInDoubt: true };
