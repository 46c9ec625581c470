import type { Journey } from "../../journey/journey.ts";
import type { Box } from "../../layout/box.ts";
import type { MapLayout } from "./layout.ts";

/** A place on the map that leads somewhere, in px. */
export interface MapLink extends Box {
  url: string;
}

const SAFE = /^(https?:|mailto:)/iu;

/** What can be clicked on a map where the output can do that: opportunities and sources with links. */
export function linksOn(map: MapLayout, journey: Journey): MapLink[] {
  return [...opportunityLinks(map, journey), ...sourceLinks(map)].filter((link) =>
    SAFE.test(link.url),
  );
}

function opportunityLinks(map: MapLayout, journey: Journey): MapLink[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const urls = new Map(steps.flatMap((step) => step.opportunities).map((o) => [o.path, o.link]));
  const cards = map.lanes.flatMap(({ content }) =>
    content.kind === "cards" ? content.cells.flatMap((cell) => cell.cards) : [],
  );
  return cards.flatMap((card) => {
    const url = urls.get(card.path);
    return url === undefined ? [] : [{ ...card.box, url }];
  });
}

function sourceLinks(map: MapLayout): MapLink[] {
  return map.footer.lines.flatMap(({ box, url }) => (url === undefined ? [] : [{ ...box, url }]));
}
