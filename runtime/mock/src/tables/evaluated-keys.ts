type KeysOfMembers = WeakMap<object, Map<unknown, string>>;

/** The members of lazy objects that have been evaluated, and their keys. */
export const evaluatedKeys: KeysOfMembers = new WeakMap();
