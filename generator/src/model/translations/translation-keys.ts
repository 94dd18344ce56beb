/** The extensions with translations of the texts beside them, by field and language. IBM API Connect defines the second one. */
export const translationKeys = ["x-translations", "x-ibm-languages"] as const;
