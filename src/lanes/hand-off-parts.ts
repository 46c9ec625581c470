import { type HandOff, isFollowing } from "../journey/hand-offs.ts";
import { type LossChange, lostDataAt, lostIdentityAt } from "../journey/losses.ts";
import type { CardPart } from "../layout/card-content.ts";
import type { Setting } from "../layout/setting.ts";
import { peopleLine } from "../locale/hand-offs.ts";
import { withTag } from "./changes.ts";
import { markedPeople } from "./people.ts";

type Telling = Pick<Setting, "journey" | "words">;

/** What a mark of a hand-off says; of two states, with what came and what went. */
export function handOffParts(telling: Telling, handOff: HandOff): CardPart[] {
  const parts = [
    ...[dataLoss(telling, handOff), identityLoss(telling, handOff)]
      // What stayed comes first: else it would read as if the word over what came or went were its own.
      .toSorted((a, b) => Number(a.changed) - Number(b.changed))
      .flatMap((loss) => loss.parts),
    ...wayOn(telling, handOff),
    ...othersBefore(telling, handOff),
  ];
  return withTag(telling.words, handOff.change, parts);
}

interface Loss {
  changed: boolean;
  parts: CardPart[];
}

function dataLoss({ words }: Telling, handOff: HandOff): Loss {
  const lost = lostDataAt(handOff);
  const bullets = (only: LossChange | undefined) =>
    lost
      .filter(({ change }) => change === only)
      .map(({ text }): CardPart => {
        const lead = { kind: "bullet" } as const;
        return { kind: "text", text, size: "body", tone: "ink", lead };
      });
  const changes = new Set(lost.map(({ change }) => change));
  const [all, ...others] = changes;
  const title = lost.length > 0 ? [heading(words.blueprint.dataLost, "data-lost")] : [];
  // All of it came or went: one word stands for it.
  const parts =
    all && others.length === 0
      ? withTag(words, all, [...title, ...bullets(all)])
      : [
          ...title,
          ...bullets(undefined),
          ...withTag(words, "added", bullets("added")),
          ...withTag(words, "removed", bullets("removed")),
        ];
  return { changed: changes.has("added") || changes.has("removed"), parts };
}

function identityLoss({ journey, words }: Telling, handOff: HandOff): Loss {
  const lost = lostIdentityAt(handOff);
  if (!lost) return { changed: false, parts: [] };
  const title = heading(words.blueprint.identityLost, "identity-lost");
  const parts = [title, ...markedPeople(journey, lost.personas)];
  return { changed: lost.change !== undefined, parts: withTag(words, lost.change, parts) };
}

/** Where it goes on, where that is not simply the step that follows. */
function wayOn({ journey, words }: Telling, handOff: HandOff): CardPart[] {
  if (isFollowing(journey, handOff)) return [];
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const name = steps.find((step) => step.id === handOff.to)?.name ?? handOff.to;
  return [quiet(`${words.blueprint.next}: ${name}`)];
}

/** Who went that way before, where that was somebody else: "Personas: Ana → Ana, Bob" */
function othersBefore({ journey, words }: Telling, handOff: HandOff): CardPart[] {
  const line = peopleLine(journey, words, handOff);
  return line === undefined ? [] : [quiet(line)];
}

function quiet(text: string): CardPart {
  return { kind: "text", text, size: "small", tone: "muted" };
}

function heading(text: string, icon: string): CardPart {
  const lead = { kind: "icon", icon } as const;
  return { kind: "text", text, size: "body", weight: 600, tone: "ink", lead };
}
