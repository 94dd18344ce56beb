import { toKebabCase } from "../strings/to-kebab-case.js";

const DAY = 86_400;

/** A range of times, in seconds relative to the clock. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const created =
  /\b(created?|creation|inserted|registered|joined|start(s|ed)?|began|begins?|opened|since|issued|iat|nbf)\b/;
const changed = /\b(updated?|modified|modification|changed?|edited|last|latest|seen|used|accessed)\b/;
const ended = /\b(ended|finished|completed|closed|deleted|cancell?ed|archived|resolved|paid|shipped|delivered)\b/;
const future = /\b(expire[sd]?|expiry|expiration|exp|until|due|ends?|next|scheduled|renews?|renewal|deadline)\b/;

/**
 * The range of times that suits the name of a property: creation times are before modification times, and expiration
 * times are in the future. Other times are within the last year.
 */
export function timeOfName(name: string): TimeRange {
  const words = wordsOf(name);
  if (future.test(words)) return { from: DAY, to: 365 * DAY };
  if (changed.test(words) || ended.test(words)) return { from: -30 * DAY, to: -1 };
  return created.test(words) ? { from: -365 * DAY, to: -60 * DAY } : { from: 1 - 365 * DAY, to: -1 };
}

const always = /\b(at|timestamp|epoch|iat|exp|nbf)$/;
const alone = /^(created|updated|modified|expires|expiry|expiration|last modified)$/;
const dated = /^(date|datetime|date of .+|birth ?date|birthday|dob)$/;
const timed = /\b(date|time|datetime)$/;

/** Whether a property's name suggests that its value is a time: `createdAt`, `start_time`, but not `wait_time`. */
export function isTimeName(name: string): boolean {
  const words = wordsOf(name);
  if (always.test(words) || alone.test(words) || dated.test(words)) return true;
  return timed.test(words) && [created, changed, ended, future].some((each) => each.test(words));
}

/** Whether the name of a time property suggests a date without a time of day: `startDate`, `date_of_birth`. */
export function isDayName(name: string): boolean {
  return /^date of |\bdate$|^(birthday|birthdate|dob)$/.test(wordsOf(name));
}

function wordsOf(name: string): string {
  return name === "" ? "" : toKebabCase(name).replaceAll("-", " ");
}
