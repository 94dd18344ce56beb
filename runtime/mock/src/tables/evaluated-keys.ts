type KeysOfMembers = WeakMap<object, Map<unknown, string>>;

/** For each lazy object, maps the members evaluated so far to their keys. */
export const evaluatedKeys: KeysOfMembers = new WeakMap();
