const SECRET = /key|token|secret|signature|^sig$|pass|auth|credential|session|cookie|jwt|otp/i;

/** Whether the value of a header, parameter or property with this name is probably secret. */
export function isSecretName(name: string, moreNames: readonly string[]): boolean {
  return SECRET.test(name) || moreNames.some((each) => each.toLowerCase() === name.toLowerCase());
}
