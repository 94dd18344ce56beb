/** Returns a name in lowercase and without separators: both `client_secret` and `clientSecret` become `clientsecret`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
