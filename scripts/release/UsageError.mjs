/** What the caller wrote cannot be used; the message says why and what to write instead. */
export class UsageError extends Error {}
