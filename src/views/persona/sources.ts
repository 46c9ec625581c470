import type { Journey, Persona, ResearchSource } from "../../journey/journey.ts";
import { onlyPersonas } from "../../journey/only-personas.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { sourceLine } from "../../locale/phrases.ts";
import { safeLink } from "../prose/links.ts";
import type { PictureLink } from "../view.ts";

/** What the persona's part of the journey rests on. */
export interface PersonaSources {
  heading: TextBlock;
  lines: TextBlock[];
  links: PictureLink[];
  /** px, where it ends */
  bottom: number;
}

const LINE_GAP = 4;
const COLUMN_GAP = 24;
/** More than these stand in two columns. */
const MANY = 3;

/** The sources that a persona's part of the journey rests on. */
export function sourcesOf(journey: Journey, id: string): ResearchSource[] {
  return onlyPersonas(journey, [id]).research;
}

export function laySources(
  setting: Setting,
  persona: Persona,
  place: { start: number; top: number; width: number },
): PersonaSources | undefined {
  const { words, journey } = setting;
  const research = sourcesOf(journey, persona.id);
  if (research.length === 0) return undefined;
  const small = { ...place, size: "small", tone: "muted" } as const;
  const heading = setText(setting, { ...small, text: words.footer.sources, weight: 600 });
  const columns = research.length > MANY ? 2 : 1;
  const width = (place.width - COLUMN_GAP * (columns - 1)) / columns;
  const each = Math.ceil(research.length / columns);
  const first = heading.box.y + heading.box.height + LINE_GAP;
  const links: PictureLink[] = [];
  let bottom = first;
  let y = first;
  const lines = research.map((source, index) => {
    if (index % each === 0) y = first;
    const line = setText(setting, {
      ...small,
      text: sourceLine(words, journey.lang, source),
      start: place.start + Math.floor(index / each) * (width + COLUMN_GAP),
      top: y,
      width,
    });
    y = line.box.y + line.box.height + LINE_GAP;
    bottom = Math.max(bottom, y);
    const url = safeLink(source.link);
    if (url !== undefined) links.push({ ...line.box, url });
    return line;
  });
  return { heading, lines, links, bottom: bottom - LINE_GAP };
}
