import { toKebabCase } from "../strings/to-kebab-case.js";

/**
 * Names of properties that tell whether there are more pages. They are false, because a generated list has only one.
 */
const more =
  /^(has-(more|next|prev|previous)(-(page|pages|items|results|records|data))?|more|more-(available|results|pages)|is-truncated)$/;

/** Names of properties for states that end or restrict the use of an entity. */
const ended =
  /^((is|was|has-been)-)?(deleted|archived|removed|trashed|cancell?ed|voided|expired|revoked|suspended|deactivated|disabled|blocked|banned|locked)$/;

/** Whether a boolean property is usually false, judging by its name: `has_more`, `isDeleted`. */
export function isUsuallyFalse(name: string): boolean {
  const words = name === "" ? "" : toKebabCase(name);
  return more.test(words) || ended.test(words);
}
