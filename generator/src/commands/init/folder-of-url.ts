/** Returns the URL of the folder that contains a document on the web. It ends with a slash. */
export function folderOfUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.slice(0, pathname.lastIndexOf("/") + 1);
}
