import { formatPath } from "../source/data-path.ts";
import { resolveGains, resolveOpportunities, resolvePain } from "./claims.ts";
import { defined } from "./defined.ts";
import { type EmotionReading, resolveEmotions } from "./emotions.ts";
import type {
  Channel,
  Image,
  Metric,
  MetricValue,
  Step,
  System,
  Touchpoint,
  Way,
} from "./journey.ts";
import { resolveMetricValues } from "./metrics.ts";
import { resolveMoment } from "./moments.ts";
import type { StepOutline } from "./outline.ts";
import { extraAt, inside, itemsOf, type Place } from "./place.ts";
import type { Targets } from "./references.ts";
import type { Registry } from "./registry.ts";

/** What a step needs to know of the rest of the journey. */
export interface StepReading extends EmotionReading {
  /** Nothing is called assumed. */
  hidesResearch: boolean;
  research: Targets;
  pains: Targets;
  painNumbers: ReadonlyMap<string, number>;
  channels: Pick<Registry<Channel>, "refer" | "referAll">;
  systems: Pick<Registry<System>, "refer" | "referAll">;
  metric: (written: string, place: Place) => Metric | undefined;
  /** What was computed of a step from answers, by its id. */
  measured: ReadonlyMap<string, MetricValue[]>;
  /** The id of the step that `next` means, or `drop-out` or `end`. */
  next: (written: string, place: Place) => string | undefined;
  /** The id of a lane of the user's own. */
  lane: (written: string, place: Place) => string | undefined;
  image: (reference: string, place: Place) => Image | undefined;
}

type TextField = "device" | "owner" | "notes";
type TextsField = "actions" | "thoughts" | "evidence" | "frontstage" | "backstage" | "support";

export function resolveStep(step: StepOutline, reading: StepReading): Step {
  const { fields, place } = step;
  const { texts, personas } = reading;
  const at = (field: keyof typeof fields): Place => inside(place, field);
  const one = (field: TextField) => texts.one(fields[field], at(field));
  const all = (field: TextsField) => texts.all(fields[field], at(field));
  const named = personas.referAll(fields.personas, at("personas"));
  const present = named.length > 0 ? named : [...personas.ids];
  const research = reading.research.referAll(fields.research, at("research"));
  const duration = texts.duration(step.duration, inside(place, "duration"));
  return defined({
    id: step.id,
    path: formatPath(place.path),
    name: texts.one(step.name, inside(place, "name")) ?? "",
    personas: present,
    forSome: present.length < personas.ids.length,
    actions: all("actions"),
    thoughts: all("thoughts"),
    emotions: resolveEmotions(fields.emotion, at("emotion"), present, reading),
    touchpoints: touchpointsOf(step, reading),
    channels: reading.channels.referAll(fields.channels, at("channels")),
    device: one("device"),
    moment: resolveMoment(fields.moment, at("moment"), texts),
    pains: step.pains.map((pain) => resolvePain(pain, research, reading)),
    gains: resolveGains(fields.gains, at("gains"), research, reading),
    opportunities: resolveOpportunities(step, research, reading),
    evidence: all("evidence"),
    frontstage: all("frontstage"),
    backstage: all("backstage"),
    support: all("support"),
    systems: reading.systems.referAll(fields.systems, at("systems")),
    data: fields.data && {
      in: texts.all(fields.data.in, inside(at("data"), "in")),
      out: texts.all(fields.data.out, inside(at("data"), "out")),
    },
    metrics: resolveMetricValues(
      fields.metrics,
      at("metrics"),
      reading.measured.get(step.id) ?? [],
      reading,
    ),
    research,
    duration: duration?.text,
    minutes: duration?.minutes,
    owner: one("owner"),
    image: fields.image === undefined ? undefined : reading.image(fields.image, at("image")),
    notes: one("notes"),
    next: waysOf(step, reading),
    lanes: ownLanesOf(step, reading),
    extra: extraAt(place),
  });
}

function touchpointsOf({ fields, place }: StepOutline, reading: StepReading): Touchpoint[] {
  const { texts, channels } = reading;
  return [...itemsOf(fields.touchpoints, inside(place, "touchpoints"))].map(([entry, at]) =>
    defined({
      path: formatPath(at.path),
      text: texts.one(entry.text, inside(at, "text")) ?? "",
      channel:
        entry.channel === undefined
          ? undefined
          : channels.refer(entry.channel, inside(at, "channel")),
      owner: texts.one(entry.owner, inside(at, "owner")),
      frequency: texts.one(entry.frequency, inside(at, "frequency")),
    }),
  );
}

function waysOf({ fields, place }: StepOutline, reading: StepReading): Way[] {
  return [...itemsOf(fields.next, inside(place, "next"))].flatMap(([entry, at]) => {
    const to = entry.to && reading.next(entry.to, inside(at, "to"));
    const when = reading.texts.one(entry.when, inside(at, "when"));
    return to ? [defined({ to, when })] : [];
  });
}

function ownLanesOf({ fields, place }: StepOutline, reading: StepReading): Step["lanes"] {
  const lanes: Step["lanes"] = {};
  for (const [key, texts] of Object.entries(fields.lanes ?? {})) {
    const at = inside(place, "lanes", key);
    const id = key.startsWith("x-") ? undefined : reading.lane(key, at);
    if (id !== undefined) lanes[id] = reading.texts.all(texts, at);
  }
  return lanes;
}
