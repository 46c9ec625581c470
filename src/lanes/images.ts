import { cardLane } from "./card-lane.ts";

/** The steps in pictures: a storyboard. */
export const images = cardLane({
  id: "images",
  icon: "images",
  title: (words) => words.lanes.images,
  padding: 0,
  between: 8,
  shows: (step) => step.image !== undefined,
  cards: (step) =>
    step.image
      ? [{ path: `${step.path}.image`, parts: [{ kind: "image", image: step.image }] }]
      : [],
});
