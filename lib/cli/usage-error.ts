/** Wrong usage or input that cannot be read: one clear line for a person, exit code 1. */
export class UsageError extends Error {}
