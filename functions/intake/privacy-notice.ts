/** The version of the notice on personal data that the form shows; what was agreed to is recorded under it. */
export const PRIVACY_NOTICE = 'web-2026-11';
