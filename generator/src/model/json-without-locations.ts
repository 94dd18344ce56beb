/** Returns a value as JSON, without the locations (`at`) in it. */
export function jsonWithoutLocations(value: object): string {
  const json = JSON.stringify(value);
  // A replacer function makes JSON.stringify many times slower, and most values have no location.
  return json.includes('"at":') ? JSON.stringify(value, withoutLocation) : json;
}

function withoutLocation(key: string, value: unknown): unknown {
  return key === "at" ? undefined : value;
}
