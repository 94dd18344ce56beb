/** The maximum length of a line of help, in characters. */
export const helpWidth = 100;
