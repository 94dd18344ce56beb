/** Thrown where a text leaves the subset that this folder parses. Never leaves this folder. */
export class Doubt extends Error {}
