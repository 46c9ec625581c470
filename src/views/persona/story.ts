import type { Persona } from "../../journey/journey.ts";
import { toUnit, UNIT } from "../../layout/box.ts";
import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { quoted } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { bulleted, listsOf, type PersonaList } from "../people/lists.ts";
import { layTrait, type TraitScale } from "../people/trait-scale.ts";

/** What drives the persona: the quote, the lists, the traits. */
export interface PersonaStory {
  quote?: TextBlock;
  bio?: TextBlock;
  lists: ListCard[];
  traits?: { heading: TextBlock; scales: TraitScale[] };
  /** px, where it ends */
  bottom: number;
}

export interface ListCard extends Card {
  list: PersonaList["id"];
  burden: boolean;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

const GAP = 16;
const PART_GAP = 28;
const TRAIT_GAP = 32;

/** True where a persona is told in more than the words of the side. */
export function hasStory(persona: Persona, words: Words): boolean {
  const { quote, bio, traits } = persona;
  const lists = listsOf(persona, words);
  const said = quote !== undefined || bio !== undefined;
  return said || traits.length > 0 || lists.some(({ texts }) => texts.length > 0);
}

export function layStory(setting: Setting, persona: Persona, place: Place): PersonaStory {
  const index = setting.journey.personas.indexOf(persona);
  let y = place.top;
  const quote =
    persona.quote === undefined
      ? undefined
      : setText(setting, {
          ...place,
          text: quoted(setting.words, persona.quote),
          size: "head",
          weight: 600,
          tone: `persona-${index}`,
        });
  if (quote) y = bottomOf(quote) + 12;
  const bio =
    persona.bio === undefined
      ? undefined
      : setText(setting, { ...place, text: persona.bio, size: "body", tone: "ink", top: y });
  if (bio) y = bottomOf(bio) + 12;
  const lists = layLists(setting, persona, { ...place, top: toUnit(y) + (y > place.top ? 16 : 0) });
  y = Math.max(y, ...lists.map(({ box }) => box.y + box.height));
  const traits = layTraits(setting, persona, index, { ...place, top: y + PART_GAP });
  if (traits) y = Math.max(...traits.scales.map(({ bottom }) => bottom));
  return {
    ...(quote ? { quote } : {}),
    ...(bio ? { bio } : {}),
    lists,
    ...(traits ? { traits } : {}),
    bottom: toUnit(y),
  };
}

/** What the persona wants beside what weighs on it; one of the two alone takes the whole width. */
function layLists(setting: Setting, persona: Persona, place: Place): ListCard[] {
  const filled = listsOf(persona, setting.words).filter(({ texts }) => texts.length > 0);
  const sides = [filled.filter(({ burden }) => !burden), filled.filter(({ burden }) => burden)];
  const columns = sides.filter((lists) => lists.length > 0);
  const width = (place.width - GAP * (columns.length - 1)) / Math.max(1, columns.length);
  const stacks = columns.map((lists, column) =>
    stacked(setting, lists, { ...place, start: place.start + column * (width + GAP), width }),
  );
  const bottom = Math.max(...stacks.map(bottomOfStack));
  return columns.flatMap((lists, column) => {
    // Both columns end level, so that nothing looks left over.
    const spare = (bottom - bottomOfStack(stacks[column] ?? [])) / lists.length;
    return stacked(
      setting,
      lists,
      { ...place, start: place.start + column * (width + GAP), width },
      Math.floor(spare / UNIT) * UNIT,
    );
  });
}

/** @param spare px that each card is to be higher than what is in it */
function stacked(
  setting: Setting,
  lists: readonly PersonaList[],
  place: Place,
  spare = 0,
): ListCard[] {
  let { top } = place;
  return lists.map((list) => {
    const card = layCard(setting, {
      ...place,
      top,
      padding: GAP,
      gap: 8,
      parts: [
        {
          kind: "text",
          text: list.name,
          size: "body",
          weight: 600,
          tone: list.burden ? "pain-ink" : "ink",
          lead: { kind: "icon", icon: list.icon },
        },
        ...bulleted(list.texts),
      ],
    });
    card.box.height += spare;
    top = card.box.y + card.box.height + GAP;
    return { ...card, list: list.id, burden: list.burden };
  });
}

/** Two or three side by side, whichever leaves fewer places empty. */
function layTraits(
  setting: Setting,
  persona: Persona,
  index: number,
  place: Place,
): PersonaStory["traits"] {
  const { traits } = persona;
  if (traits.length === 0) return undefined;
  const heading = setText(setting, {
    ...place,
    text: setting.words.persona.traits,
    size: "small",
    weight: 600,
    tone: "muted",
  });
  const columns = traits.length <= 2 || traits.length === 4 ? 2 : 3;
  const width = (place.width - TRAIT_GAP * (columns - 1)) / columns;
  let top = toUnit(bottomOf(heading)) + 8;
  const scales: TraitScale[] = [];
  for (let row = 0; row < traits.length; row += columns) {
    const inRow = traits.slice(row, row + columns).map((trait, column) =>
      layTrait(setting, trait, index, {
        start: place.start + column * (width + TRAIT_GAP),
        top,
        width,
      }),
    );
    scales.push(...inRow);
    top = Math.max(...inRow.map(({ bottom }) => bottom)) + GAP;
  }
  return { heading, scales };
}

function bottomOf({ box }: TextBlock): number {
  return box.y + box.height;
}

function bottomOfStack(stack: readonly Card[]): number {
  return Math.max(...stack.map(({ box }) => box.y + box.height));
}
