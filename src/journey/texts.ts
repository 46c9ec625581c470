import { Localised, type Text } from "../format/text.ts";
import { inTicks } from "../format/words.ts";
import { formatPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import { bestMatch, type LanguageChoice } from "./language.ts";
import { isName } from "./names.ts";
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
    if (this.choice.wanted.length > 1 && /\p{L}/u.test(text) && !isName(place)) {
      this.single.set(`${place.document.name} ${formatPath(place.path)}`, place);
    }
    return text;
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
   * Tells once of the texts that stand alone, where several languages are wanted: many of them may
   * be the same in every language, so that a message for each would hide the others.
   */
  tellOfSingle(): void {
    const [first] = this.single.values();
    if (first === undefined) return;
    const { wanted } = this.choice;
    const { size } = this.single;
    this.report(first, {
      code: "language-missing",
      severity: "warning",
      message:
        size === 1
          ? `This text stands alone: it is the same in ${inTicks(wanted, "and")}.`
          : `${size} texts stand alone, this one first: they are the same in ${inTicks(wanted, "and")}.`,
      help: `Translate what is no name, as in ${inTicks([`{ ${wanted.map((tag) => `${tag}: …`).join(", ")} }`], "and")}.`,
    });
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
