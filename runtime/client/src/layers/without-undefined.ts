/** Returns the options that are not `undefined`, so that spreading them doesn't override a default with `undefined`. */
export function withoutUndefined<T extends object>(options: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof T]?: NonNullable<T[Name]> };
}
