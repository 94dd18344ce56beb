/** Returns the description of an API's documents for banners: `spec/openapi.yaml and 2 more`. */
export function describeSource([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
