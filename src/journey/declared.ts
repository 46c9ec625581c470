/** What a journey declares once at its top and refers to below. */
import type { Loose } from "../format/check-shape.ts";
import type { JourneyFile } from "../format/journey-file.ts";
import { formatPath } from "../source/data-path.ts";
import type { Problem } from "../source/source-document.ts";
import { defined } from "./defined.ts";
import { assignIds, idFromName, type Named } from "./ids.ts";
import type { Channel, ResearchSource, Stakeholder, System } from "./journey.ts";
import { extraAt, inside, itemsOf, type Place } from "./place.ts";
import type { Texts } from "./texts.ts";

type Report = (place: Place, problem: Problem) => void;

export function resolveChannels(file: Loose<JourneyFile>, top: Place, texts: Texts): Channel[] {
  return entriesOf(file.channels).map(([key, channel]) => {
    const place = inside(top, "channels", key);
    return defined({
      id: idFromName(key) || key,
      name: texts.one(channel.name, inside(place, "name")) ?? key,
      icon: channel.icon,
      owner: texts.one(channel.owner, inside(place, "owner")),
    });
  });
}

export function resolveSystems(file: Loose<JourneyFile>, top: Place, texts: Texts): System[] {
  return entriesOf(file.systems).map(([key, system]) => {
    const place = inside(top, "systems", key);
    return defined({
      id: idFromName(key) || key,
      name: texts.one(system.name, inside(place, "name")) ?? key,
      owner: texts.one(system.owner, inside(place, "owner")),
    });
  });
}

export function resolveResearch(
  file: Loose<JourneyFile>,
  top: Place,
  texts: Texts,
  report: Report,
): ResearchSource[] {
  const entries = [...itemsOf(file.research, inside(top, "research"))];
  const ids = assignIds(
    entries.map(([source, place]) => named(source.id, source.title, "title", place, texts)),
    "research source",
    report,
  );
  return entries.map(([source, place], index) =>
    defined({
      id: ids[index] ?? "",
      path: formatPath(place.path),
      kind: texts.one(source.kind, inside(place, "kind")),
      title: texts.one(source.title, inside(place, "title")) ?? "",
      n: source.n,
      date: texts.one(source.date, inside(place, "date")),
      link: source.link,
      extra: extraAt(place),
    }),
  );
}

export function resolveStakeholders(
  file: Loose<JourneyFile>,
  top: Place,
  texts: Texts,
  report: Report,
): Stakeholder[] {
  const entries = [...itemsOf(file.stakeholders, inside(top, "stakeholders"))];
  const ids = assignIds(
    entries.map(([person, place]) => named(undefined, person.name, "name", place, texts)),
    "stakeholder",
    report,
  );
  return entries.map(([person, place], index) =>
    defined({
      id: ids[index] ?? "",
      path: formatPath(place.path),
      name: texts.one(person.name, inside(place, "name")) ?? "",
      power: person.power,
      interest: person.interest,
      stance: texts.one(person.stance, inside(place, "stance")),
      note: texts.one(person.note, inside(place, "note")),
      extra: extraAt(place),
    }),
  );
}

/** What an id is given for or made of. */
export function named(
  id: string | undefined,
  name: Parameters<Texts["forId"]>[0],
  field: string,
  place: Place,
  texts: Texts,
): Named {
  return { id, name: texts.forId(name, inside(place, field)), place };
}

function entriesOf<T>(things: Record<string, T | undefined> | undefined): [string, T][] {
  return Object.entries(things ?? {}).flatMap(([key, thing]): [string, T][] =>
    thing === undefined || key.startsWith("x-") ? [] : [[key, thing]],
  );
}
