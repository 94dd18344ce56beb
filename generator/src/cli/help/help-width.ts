/** The maximum length of a line in a help text, in characters. */
export const helpWidth = 100;
