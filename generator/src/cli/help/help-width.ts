/** The longest line of a help text, in characters. */
export const helpWidth = 100;
