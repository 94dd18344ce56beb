import type { ErrorTable } from "@almanac/mock/codegen/v1";
import { isObject, member, stringMember, type Json } from "../../model/json.js";
import { stringMap } from "./string-map.js";
import { stringsIn } from "./strings-in.js";

/** Reads the hints about the format of errors. */
export function readErrorHints(errors: Json): Omit<ErrorTable, "catalogue"> {
  const body = member(errors, "body");
  const notAllowed = member(errors, "methodNotAllowed");
  const unlimited = stringsIn(member(errors, "unlimited"));
  return {
    body: isObject(body) ? body : null,
    mediaType: stringMember(errors, "mediaType"),
    headers: stringMap(member(errors, "headers")),
    codes: stringMap(member(errors, "codes")),
    challenge: challengeOf(member(errors, "challenge")),
    ...(notAllowed === undefined ? {} : { methodNotAllowed: { allow: stringsIn(member(notAllowed, "allow")) } }),
    ...(unlimited.length === 0 ? {} : { unlimited }),
  };
}

function challengeOf(value: Json | undefined): ErrorTable["challenge"] {
  const body = member(value, "body");
  if (!isObject(body)) return null;
  const mediaType = stringMember(value, "mediaType");
  return { body, isPretty: member(value, "pretty") === true, ...(mediaType === null ? {} : { mediaType }) };
}
