import { formatPath } from "../source/data-path.ts";
import type { Place } from "./place.ts";

/** Fields that hold names of people, teams and things, which are the same in every language. */
const NAMES = /(^|\.)(authors|owner|version|period|unit|tags)(\[\d+\])?$/;

/** The names of personas, in files of their own as well, of stakeholders and of systems. */
const NAMED = /^((personas|stakeholders)(\[\d+\])?\.|systems\.[^.]+\.)?name$/;

/** Whether what stands at a place is most likely a name that nobody translates. */
export function isName({ path }: Place): boolean {
  const written = formatPath(path);
  return NAMES.test(written) || NAMED.test(written);
}
