import { Localised, type Text } from "../format/text.ts";
import { inTicks } from "../format/words.ts";
import { formatPath } from "../source/data-path.ts";
import { locate } from "../source/locate.ts";
import type { Problem } from "../source/source-document.ts";
import { type ShownDuration, shownDuration } from "./duration-text.ts";
import { bestMatch, type LanguageChoice } from "./language.ts";
import { isName, isTerm } from "./names.ts";
import { inside, numberAsWritten, type Place } from "./place.ts";

/** Turns the texts of a file into strings of one language, and tells which are not there in it. */
export class Texts {
  private readonly choice: LanguageChoice;
  private readonly report: (place: Place, problem: Problem) => void;
  /** Texts that are the same in every language, by their places. */
  private readonly single = new Map<string, Place>();

  constructor(choice: LanguageChoice, report: (place: Place, problem: Problem) => void) {
    this.choice = choice;
    this.report = report;
  }

  one(text: Text | undefined, place: Place): string | undefined {
    if (text === undefined) return undefined;
    if (typeof text === "number") return numberAsWritten(text, place);
    if (text instanceof Localised) return this.shown(text, place);
    if (this.mayLack() && /\p{L}/u.test(text) && !isName(place) && !isTerm(text, place)) {
      this.single.set(keyOf(place), place);
    }
    return text;
  }

  /** How long something takes. What is understood is written in the language of the map. */
  duration(text: Text | undefined, place: Place): ShownDuration | undefined {
    const { chosen, own } = this.choice;
    const written = this.one(text, place);
    if (written === undefined) return undefined;
    const shown = shownDuration(written, chosen, own);
    if (shown.minutes !== undefined) this.single.delete(keyOf(place));
    return shown;
  }

  all(texts: readonly (Text | undefined)[] | undefined, place: Place): string[] {
    const strings: string[] = [];
    for (const [index, text] of (texts ?? []).entries()) {
      const string = this.one(text, inside(place, index));
      if (string !== undefined) strings.push(string);
    }
    return strings;
  }

  /** The text that a default id is made of: the same one whatever language is shown. */
  forId(text: Text | undefined, place: Place): string | undefined {
    if (!(text instanceof Localised)) return this.one(text, place);
    return inLanguage(text, this.standIn(text), place);
  }

  /**
   * Tells of the texts that stand alone. Many of them may be the same in every language: where several
   * are wanted each is a hint, and where one is wanted that is not the file's own they are told together.
   */
  tellOfSingle(): void {
    const { wanted, chosen } = this.choice;
    const places = [...this.single.values()].sort((one, other) => startOf(one) - startOf(other));
    const [first] = places;
    if (first === undefined) return;
    if (wanted.length > 1) for (const place of places) this.report(place, aloneIn(wanted));
    else this.report(first, aloneTogether(places.length, chosen));
  }

  /** Whether a text that stands alone may be one that is missing in a language that is wanted. */
  private mayLack(): boolean {
    const { wanted, chosen, own } = this.choice;
    return wanted.length > 1 || bestMatch(chosen, [own]) === undefined;
  }

  private shown(text: Localised, place: Place): string {
    const { chosen, wanted } = this.choice;
    const tags = [...text.texts.keys()];
    const standIn = this.standIn(text);
    const lacking = wanted.filter((tag) => bestMatch(tag, tags) === undefined);
    if (lacking.length > 0) this.report(place, absentIn(lacking, standIn));
    return inLanguage(text, bestMatch(chosen, tags) ?? standIn, place);
  }

  /** The language that is shown for one that a text lacks: that of the file, or the text's first. */
  private standIn(text: Localised): string {
    const tags = [...text.texts.keys()];
    const { fallback } = this.choice;
    return (fallback && bestMatch(fallback, tags)) ?? tags[0] ?? "";
  }
}

function startOf({ document, path }: Place): number {
  return locate(document.contents, path).value?.start ?? 0;
}

function keyOf({ document, path }: Place): string {
  return `${document.name} ${formatPath(path)}`;
}

function aloneIn(wanted: readonly string[]): Problem {
  return {
    code: "language-missing",
    severity: "hint",
    message: `This text stands alone: it is the same in ${inTicks(wanted, "and")}.`,
    help: `If it is no name, translate it: ${inTicks([`{ ${wanted.map((tag) => `${tag}: …`).join(", ")} }`], "and")}.`,
  };
}

function aloneTogether(count: number, chosen: string): Problem {
  return {
    code: "language-missing",
    severity: "warning",
    message:
      count === 1
        ? `This text stands alone, and is shown as it is in \`${chosen}\` too.`
        : `${count} texts stand alone, this one first, and are shown as they are in \`${chosen}\` too.`,
    help: "`journeymap validate` lists them; names may stay as they are.",
  };
}

function absentIn(lacking: readonly string[], shown: string): Problem {
  const toAdd = lacking.map((tag) => `${tag}: …`);
  return {
    code: "language-missing",
    severity: "warning",
    message: `This text is not there in ${inTicks(lacking, "and")}; \`${shown}\` is shown.`,
    help: `Add ${inTicks(toAdd, "and")} to it.`,
  };
}

function inLanguage(text: Localised, tag: string, place: Place): string {
  const found = text.texts.get(tag) ?? "";
  return typeof found === "number" ? numberAsWritten(found, inside(place, tag)) : found;
}
