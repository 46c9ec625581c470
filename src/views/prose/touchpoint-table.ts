import type { Channel, Journey } from "../../journey/journey.ts";
import { rounded } from "../../journey/statistics/round.ts";
import { channelIcon } from "../../lanes/channel-icon.ts";
import { momentTitle } from "../../locale/phrases.ts";
import type { Words } from "../../locale/words.ts";
import { type Inventory, inventoryOf, type Meeting } from "./inventory.ts";
import { scaleNumber } from "./numbers.ts";

/** The inventory of touchpoints as a table: a group of rows a channel. */
export interface TouchpointTable {
  channels: ChannelRows[];
  /** "Waiting: No touchpoint in this stage" */
  gaps: string[];
}

export interface ChannelRows {
  name: string;
  icon: string;
  owner?: string;
  /** That no step uses it. */
  unused?: string;
  rows: TouchpointRow[];
}

export interface TouchpointRow {
  path: string;
  stage: string;
  /** Absent where the stage is its own only step. */
  step?: string;
  text: string;
  /** No touchpoint is told of, only that the channel is used. */
  channelOnly: boolean;
  owner?: string;
  frequency?: string;
  /** What is felt there on average, on the file's own scale. */
  feeling?: string;
  moment?: string;
}

/** Undefined where the journey names neither touchpoints nor channels. */
export function touchpointTable(journey: Journey, words: Words): TouchpointTable | undefined {
  const inventory = inventoryOf(journey);
  if (inventory.rows.length === 0) return undefined;
  return {
    channels: inventory.rows.map(({ channel, meetings }) => ({
      ...channelHead(words, channel),
      ...(meetings.length === 0 ? { unused: words.touchpoints.unusedChannel } : {}),
      rows: meetings.flatMap((meeting) => rowsOf(journey, words, meeting)),
    })),
    gaps: gapsOf(words, inventory),
  };
}

/** What a row of the inventory begins with. */
export function channelHead(
  words: Words,
  channel: Channel | undefined,
): Pick<ChannelRows, "name" | "icon" | "owner"> {
  if (!channel) return { name: words.touchpoints.noChannel, icon: "touchpoint" };
  const { name, owner } = channel;
  return { name, icon: channelIcon(channel), ...(owner === undefined ? {} : { owner }) };
}

/** What nobody meets anywhere: channels that no step uses, stages without a touchpoint. */
function gapsOf({ touchpoints }: Words, { rows, emptyStages }: Inventory): string[] {
  const unused = rows.filter(({ meetings }) => meetings.length === 0);
  return [
    ...unused.map(({ channel }) => `${channel?.name}: ${touchpoints.unusedChannel}`),
    ...emptyStages.map(({ name }) => `${name}: ${touchpoints.emptyStage}`),
  ];
}

/** What is felt, as the file would write it, to one decimal. */
export function meetingScore({ lang, scale }: Journey, { written }: Meeting): string | undefined {
  return written === undefined ? undefined : scaleNumber(lang, scale, rounded(written, 1));
}

function rowsOf(journey: Journey, words: Words, meeting: Meeting): TouchpointRow[] {
  const { stage, step, moment, touchpoints } = meeting;
  const feeling = meetingScore(journey, meeting);
  const place = {
    stage: stage.name,
    ...(stage.single ? {} : { step: step.name }),
    ...(feeling === undefined ? {} : { feeling }),
    ...(moment ? { moment: momentTitle(words, moment) } : {}),
  };
  if (touchpoints.length === 0) {
    return [{ ...place, path: step.path, text: words.touchpoints.channelOnly, channelOnly: true }];
  }
  return touchpoints.map(({ path, text, owner, frequency }) => ({
    ...place,
    path,
    text,
    channelOnly: false,
    ...(owner === undefined ? {} : { owner }),
    ...(frequency === undefined ? {} : { frequency }),
  }));
}
