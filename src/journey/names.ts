import { CATEGORIES } from "../format/journey-file.ts";
import { MOMENT_TYPES } from "../format/moment.ts";
import { ROLES } from "../format/persona.ts";
import { RESEARCH_KINDS } from "../format/research.ts";
import { STANCES } from "../format/stakeholder.ts";
import { DEVICES } from "../format/step.ts";
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

/** Words that are shown in the language of the map, whatever language the file is in. */
const TERMS: Record<string, readonly string[]> = {
  category: CATEGORIES,
  device: DEVICES,
  kind: RESEARCH_KINDS,
  role: ROLES,
  stance: STANCES,
  type: MOMENT_TYPES,
};

/** Whether a text is a word of the method, which journeymap itself translates. */
export function isTerm(text: string, { path }: Place): boolean {
  const field = String(path.at(-1));
  return Object.hasOwn(TERMS, field) && (TERMS[field]?.includes(text) ?? false);
}
