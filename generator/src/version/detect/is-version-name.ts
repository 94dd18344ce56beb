/** Words in the names of parameters that contain the version of something other than the API. */
const others = new Set(
  "client app application sdk agent device os platform browser user mobile ios android if match resource object entity item record row schema model document doc file content package build min max minimum maximum policy terms template plugin extension tls http protocol data dataset config configuration firmware hardware library lib node runtime workflow game engine driver bundle chart image release tool page paper state status product asset draft published revision source target base latest previous current from to last known expected".split(
    " ",
  ),
);

/**
 * Whether a parameter's name suggests that it contains the API version: `api-version` and `Acme-Version` do,
 * `X-Client-Version` doesn't.
 */
export function isVersionName(name: string): boolean {
  const words = name
    .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "");
  return /^(?:x?api)?version$/.test(words.at(-1) ?? "") && !words.some((word) => others.has(word));
}
