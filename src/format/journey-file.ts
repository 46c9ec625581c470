import * as z from "zod/mini";
import { limits } from "../source/limits.ts";
import { CHANNEL_ICONS } from "./channel-icons.ts";
import { date } from "./date.ts";
import { lane } from "./lane.ts";
import { metric } from "./metric.ts";
import { persona } from "./persona.ts";
import { researchSource } from "./research.ts";
import { field, list, needed, object } from "./shapes.ts";
import { stage } from "./stage.ts";
import { stakeholder } from "./stakeholder.ts";
import { ownKey, text } from "./text.ts";
import { formatVersion, id, languageTag, number, oneOf, wordOr } from "./values.ts";

export const CATEGORIES = ["onboarding", "use", "retention", "renewal"];

const channel = object(
  "channel",
  {
    name: field(text, "What the channel is called. Default: its id. Example: Website"),
    icon: field(
      oneOf(CHANNEL_ICONS),
      "The name of an icon. Default: one that suits the id. Example: globe",
    ),
    owner: field(text, "Who is responsible for it. Example: Marketing"),
  },
  { text: "name" },
);

const system = object(
  "system",
  {
    name: field(text, "What the system is called. Default: its id. Example: CRM"),
    owner: field(text, "Who is responsible for it. Example: Sales ops"),
  },
  { text: "name" },
);

const scale = object("scale", {
  min: needed(number, "The worst. Example: 1"),
  max: needed(number, "The best. Example: 5"),
});

/** `NAME.journey.yaml` */
export const journeyFile = object("journey", {
  journeymap: needed(formatVersion, "The version of the format. Example: 1"),
  id: field(id, "A name for links to the map. Default: the file's name."),
  title: needed(text, "What the map is about, in one line. Example: Buying HR software"),
  subtitle: field(text, "A second, smaller line. Example: As it is today"),
  description: field(text, "Who this map is for, and what decision it should help to make."),
  lang: field(languageTag, "The language of texts that stand alone. Example: en"),
  state: field(oneOf(["current", "future", "ideal"]), "Is it so today, planned, or the ideal?"),
  category: field(
    wordOr(text, CATEGORIES),
    "Which part of the relationship it shows. Any text; these are usual: onboarding, use, retention, renewal.",
  ),
  scenario: field(text, "The situation it starts from. Example: The payroll contract ends in May"),
  goal: field(text, "What the customer wants in the end. Example: A signed contract"),
  owner: field(text, "Who keeps this map. Example: CX team"),
  authors: field(list(text), "Who made it. One name or a list."),
  date: field(date, "What the map is dated, also in the PDF. Example: 2026-10-01"),
  reviewed: field(date, "When somebody last checked it against reality. Example: 2026-10-20"),
  version: field(text, "The version of the map. Example: 1.3"),
  tags: field(list(text), "Words to find it by. Example: [b2b, software]"),
  scale: field(
    scale,
    "How emotions are written in this file. Default: { min: -2, max: 2 }. Example: { min: 1, max: 5 }",
  ),
  personas: field(
    list(persona, { most: limits.personas }),
    "Who this is about. Names alone will do. Example: Marta",
  ),
  stakeholders: field(list(stakeholder), "Others who have a say, with their power and interest."),
  channels: field(
    z.record(ownKey, channel),
    "Names, icons and owners for the channel ids that steps use. Example: { web: { name: Website, icon: globe } }",
  ),
  systems: field(
    z.record(ownKey, system),
    "Names and owners for the system ids that steps use. Example: { crm: { name: CRM } }",
  ),
  metrics: field(list(metric), "What is measured. Steps hold the values."),
  research: field(list(researchSource), "Where the claims of this map come from."),
  stages: needed(
    list(stage, { least: 1 }),
    "The stages of the journey from left to right. Names alone will do. Example: [Find, Book, Ride]",
  ),
  lanes: field(
    list(lane),
    "Which lanes are shown, in which order, and your own. Default: every lane that has something in it.",
  ),
});

export type JourneyFile = z.output<typeof journeyFile>;
