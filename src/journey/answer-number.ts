import { quoted } from "../format/words.ts";
import type { Problem } from "../source/source-document.ts";
import type { SurveyMethod } from "./survey-method.ts";

/** `7`, `4.5`, and where columns are parted by something else also `4,5`. */
export function numberIn(text: string, decimalComma: boolean): number | undefined {
  const plain = decimalComma ? text.replace(",", ".") : text;
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

export function notANumber(text: string): Problem {
  return {
    code: "wrong-value",
    message: `${quoted(text)} is not a number.`,
    help: "Leave the cell empty where somebody did not answer.",
  };
}

/** What is wrong with an answer that is a number. */
export function outOfScale(value: number, { by, scale }: SurveyMethod): Problem | undefined {
  if (value < scale.min || value > scale.max) {
    const what = by === "net-promoter" ? "answers for an NPS go" : "the scale goes";
    return {
      code: "out-of-range",
      message: `The answer is ${value}, but ${what} from ${scale.min} to ${scale.max}.`,
    };
  }
  if (by !== "net-promoter" || Number.isInteger(value)) return undefined;
  return {
    code: "wrong-value",
    message: `The answer is ${value}, but answers for an NPS are whole numbers.`,
  };
}
