/** Whether to print colors: on a terminal, unless `NO_COLOR` is set (https://no-color.org). */
export function wantsColor(): boolean {
  return process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
}
