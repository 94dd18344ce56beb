/** Thrown if a text isn't in the subset that this folder parses. Always caught in this folder. */
export class Doubt extends Error {}
