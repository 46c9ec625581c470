import type { Journey, Stage, Step } from "../../journey/journey.ts";
import { sourceLine, termOr } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { type Rating, ratingOf } from "../prose/rating.ts";
import type { ViewOptions } from "../view.ts";
import { type WhyGroup, whyGroups } from "./groups.ts";

/** The chains of whys in words. */
export interface WhysTold {
  groups: {
    pains: {
      number: number;
      text: string;
      /** Where the pain is told, on a page that tells it. */
      href?: string;
      where: string;
      /** Where its step is told. */
      whereHref?: string;
      severity?: Rating;
      assumed: boolean;
      whys: string[];
      sources: string[];
    }[];
    cause?: string;
    opportunities: { text: string; href?: string; status?: string; owner?: string }[];
  }[];
}

interface Telling extends Pick<ViewOptions, "words" | "pains"> {
  /** Where the page tells all this, if it does. */
  hrefsOf?: {
    pain: (id: string) => string;
    step: (stage: Stage, step: Step) => string;
    opportunity: (id: string) => string;
  };
}

export function tellWhys(journey: Journey, { words, pains, hrefsOf }: Telling): WhysTold {
  return {
    groups: whyGroups(journey, pains).map(({ chains, cause, opportunities }) => ({
      pains: chains.map(({ pain, stage, step }) => {
        const severity = ratingOf(journey, words, pain.severity);
        return {
          number: pain.number,
          text: pain.text,
          ...(hrefsOf ? { href: hrefsOf.pain(pain.id), whereHref: hrefsOf.step(stage, step) } : {}),
          where: stage.single ? stage.name : step.name,
          ...(severity ? { severity } : {}),
          assumed: pain.assumed && journey.research.length > 0,
          whys: pain.whys,
          sources: journey.research.flatMap((source) =>
            pain.research.includes(source.id) ? [sourceLine(words, journey.lang, source)] : [],
          ),
        };
      }),
      ...(cause === undefined ? {} : { cause }),
      opportunities: opportunities.map(({ id, text, status, owner }) => ({
        text,
        ...(hrefsOf ? { href: hrefsOf.opportunity(id) } : {}),
        ...(status === undefined ? {} : { status: termOr(words.opportunityStatus, status) }),
        ...(owner === undefined ? {} : { owner }),
      })),
    })),
  };
}

/** "No price on any site → Prices are negotiated → Root cause: Nobody owns pricing." */
export function describeWhys(groups: readonly WhyGroup[], words: Words): string {
  const chains = groups.flatMap(({ chains, cause }) =>
    chains.map(({ pain }) =>
      [
        pain.text,
        ...pain.whys,
        ...(cause === undefined ? [] : [`${words.values.cause}: ${cause}`]),
      ].join(" → "),
    ),
  );
  return chains.map((chain) => `${chain}.`).join(" ");
}
