/**
 * The extensions that translate the fields beside them. Their texts are keyed by field, then by language. IBM API
 * Connect defines the second one.
 */
export const translationKeys = ["x-translations", "x-ibm-languages"] as const;
