/** The JSON texts of values that several steps need. The values are plain JSON and must not be changed later. */
export const knownJson: WeakMap<object, string> = new WeakMap<object, string>();
