import { layCard } from "../../layout/card.ts";
import type { Card } from "../../layout/card-content.ts";
import type { Setting } from "../../layout/setting.ts";
import { setText, type TextBlock } from "../../layout/text-block.ts";
import { layShare, type ShareBar } from "../people/share-bar.ts";
import { layTrait, type TraitScale } from "../people/trait-scale.ts";
import type { CellContent } from "./rows.ts";

/** What a persona has in a row: one of these, or a dash. */
export interface ComparedCell {
  persona: number;
  personaId: string;
  content?: Card;
  share?: ShareBar;
  trait?: TraitScale;
  /** Says that the file says nothing. */
  dash?: TextBlock;
}

interface Place {
  start: number;
  top: number;
  width: number;
}

/** Also gives the y at which the cell ends. */
export function layCell(
  setting: Setting,
  content: CellContent | undefined,
  persona: number,
  place: Place,
): { cell: ComparedCell; bottom: number } {
  const whose = { persona, personaId: setting.journey.personas[persona]?.id ?? "" };
  switch (content?.kind) {
    case "parts": {
      const card = layCard(setting, { ...place, padding: 0, gap: 4, parts: content.parts });
      return { cell: { ...whose, content: card }, bottom: card.box.y + card.box.height };
    }
    case "share": {
      const share = layShare(setting, content.share, persona, place, false);
      return { cell: { ...whose, share }, bottom: share.bottom };
    }
    case "trait": {
      const trait = layTrait(setting, content.trait, persona, place, false);
      return { cell: { ...whose, trait }, bottom: trait.bottom };
    }
    case undefined: {
      const dash = setText(setting, { ...place, text: "–", size: "body", tone: "muted" });
      return { cell: { ...whose, dash }, bottom: dash.box.y + dash.box.height };
    }
  }
}
