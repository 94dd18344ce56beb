const SECRET = /key|token|secret|signature|^sig$|pass|auth|credential|session|cookie|jwt|otp/i;

/** Whether the value of a header, parameter or property with this name is probably secret. */
export function isSecretName(name: string, others: readonly string[]): boolean {
  return SECRET.test(name) || others.some((other) => other.toLowerCase() === name.toLowerCase());
}
