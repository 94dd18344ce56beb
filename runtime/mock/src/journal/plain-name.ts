/** Returns a name in lowercase, without separators: `client_secret` and `clientSecret` are the same. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
