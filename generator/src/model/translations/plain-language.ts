/** Returns the code of a language in lower case, with hyphens: `zh_CN` is `zh-cn`. Null if it isn't a code. */
export function plainLanguage(code: string): string | null {
  const plain = code.toLowerCase().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(plain) ? plain : null;
}
