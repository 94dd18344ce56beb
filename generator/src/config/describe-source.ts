/** Returns the name of an API's documents in banners: `spec/openapi.yaml and 2 more`. */
export function describeSource([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
