/** Values of the variables in a server's URL. */
export type ServerVariables = Readonly<Record<string, string | undefined>>;

/**
 * Returns a function that replaces the variables in a server's URL. The function throws a TypeError if a value is
 * missing. It also rejects values that could change other parts of the URL, because values may come from untrusted
 * sources.
 */
export function serverAt(template: string, defaults: ServerVariables): (variables?: ServerVariables) => string {
  return (variables = {}) => {
    const pathStart = template.indexOf("/", template.indexOf("://") + 3);
    return template.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
      const value: unknown = own(variables, name) ?? own(defaults, name);
      if (typeof value === "string" && (at === 0 || isSafe(value, pathStart !== -1 && at > pathStart))) return value;
      throw new TypeError(
        `The variable "${name}" of the server URL is ${value === undefined ? "missing" : "invalid"}.`,
      );
    });
  };
}

function own(values: ServerVariables, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function isSafe(value: string, isPath: boolean): boolean {
  if (!isPath) return /^[A-Za-z0-9._-]+$/.test(value);
  return /^[A-Za-z0-9._~/-]*$/.test(value) && !/(?:^|\/)\.\.?(?:\/|$)/.test(value);
}
