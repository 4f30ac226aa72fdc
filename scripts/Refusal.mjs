/** A command does not run: the message says why and what to do instead; it ends with code 2. */
export class Refusal extends Error {}
