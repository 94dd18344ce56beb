/** Normalizes a language code to lower case with hyphens: `zh_CN` becomes `zh-cn`. Null if it isn't a language code. */
export function plainLanguage(code: string): string | null {
  const plain = code.toLowerCase().replaceAll("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(plain) ? plain : null;
}
