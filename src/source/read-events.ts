import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import { limits } from "./limits.ts";
import { plainValue } from "./plain-value.ts";
import type { YamlMapping, YamlNode, YamlPair, YamlScalar, YamlSequence } from "./yaml-node.ts";

/** What a text without mistakes holds; `null` for one that holds nothing. */
export interface Understood {
  contents: YamlNode | null;
}

/** Words, marks and line ends that an event stands for, at most: `- "a" #`. */
const TOKENS_AN_EVENT = 4;

/**
 * The nodes of a text in the YAML that people write: js-yaml reads it three times as fast as `yaml`,
 * but stops at the first mistake. Nothing for a text with a mistake, with tags, directives, keys
 * that are no words, or several documents, nor for a very long one: `readThoroughly` reads those.
 *
 * @param lines of the text
 */
export function readEvents(text: string, lines: number): Understood | undefined {
  const events = eventsOf(text);
  if (!events || events.length * TOKENS_AN_EVENT + lines > limits.tokens) return undefined;
  if (events.length === 0) return { contents: null };
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT);
  if (documents.length > 1 || DIRECTIVE.test(text)) return undefined;
  return new Reader(text, events).document();
}

function eventsOf(text: string): Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: limits.depth });
  } catch (error) {
    // What recurses too deep is read thoroughly as well, which tells it.
    if (error instanceof YAMLException || error instanceof RangeError) return undefined;
    throw error;
  }
}

const DIRECTIVE = /^%/m;

/** Something that only `readThoroughly` understands. */
class Unusual extends Error {}

class Reader {
  private readonly text: string;
  private readonly events: readonly Event[];
  private next = 1;
  /** Offset behind what was read last. */
  private behind = 0;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  document(): Understood | undefined {
    try {
      const event = this.take();
      return { contents: event.type === EVENT_ID.POP ? null : this.node(event) };
    } catch (error) {
      if (error instanceof Unusual) return undefined;
      throw error;
    }
  }

  private take(): Event {
    const event = this.events[this.next];
    if (!event) throw new Unusual();
    this.next += 1;
    return event;
  }

  private node(event: Event): YamlNode {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event, this.valueOf(event));
      case EVENT_ID.MAPPING:
        return this.mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.sequence(event);
      case EVENT_ID.ALIAS:
        return this.alias(event);
      default:
        throw new Unusual();
    }
  }

  private alias({ anchorStart, anchorEnd }: AliasEvent): YamlNode {
    this.behind = anchorEnd;
    const name = this.text.slice(anchorStart, anchorEnd);
    return { kind: "alias", name, start: anchorStart - 1, end: anchorEnd };
  }

  private sequence(event: SequenceEvent): YamlSequence {
    const named = this.anchorOf(event);
    const bracket = this.enter(event);
    const items: YamlNode[] = [];
    for (let item = this.take(); item.type !== EVENT_ID.POP; item = this.take()) {
      this.behind = this.find(DASH);
      items.push(this.node(item));
    }
    const end = this.leave(bracket);
    return { kind: "sequence", items, start: event.start, end, ...named };
  }

  private mapping(event: MappingEvent): YamlMapping {
    const named = this.anchorOf(event);
    const bracket = this.enter(event);
    const pairs: YamlPair[] = [];
    for (let key = this.take(); key.type !== EVENT_ID.POP; key = this.take()) {
      pairs.push(this.pair(key));
    }
    const end = this.leave(bracket);
    const inBraces = event.style === COLLECTION_STYLE.FLOW;
    return { kind: "mapping", inBraces, pairs, start: event.start, end, ...named };
  }

  private pair(event: Event): YamlPair {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) throw new Unusual();
    const key = this.scalar(event, getScalarValue(this.text, event));
    const value = this.take();
    const colon = this.find(COLON);
    if (colon === this.behind && isNothing(value)) return { key, value: null };
    this.behind = colon;
    return { key, value: this.node(value) };
  }

  private scalar(event: ScalarEvent, value: YamlScalar["value"]): YamlScalar {
    const named = this.anchorOf(event);
    const { start, end } = this.rangeOf(event);
    this.behind = end;
    const plain = event.style === SCALAR_STYLE.PLAIN;
    return { kind: "scalar", value, plain, start, end, ...named };
  }

  /** Numbers, truth and nothing only where no quotation marks make a text of them. */
  private valueOf(event: ScalarEvent): YamlScalar["value"] {
    const written = getScalarValue(this.text, event);
    return event.style === SCALAR_STYLE.PLAIN ? plainValue(written) : written;
  }

  private rangeOf({ style, valueStart, valueEnd }: ScalarEvent) {
    switch (style) {
      case SCALAR_STYLE.PLAIN:
        return valueStart === -1
          ? { start: this.behind, end: this.behind }
          : { start: valueStart, end: valueEnd };
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return { start: valueStart - 1, end: valueEnd + 1 };
      default:
        return { start: this.find(BEFORE_BLOCK), end: valueEnd };
    }
  }

  private anchorOf({
    anchorStart,
    anchorEnd,
    tagStart,
  }: ScalarEvent | MappingEvent | SequenceEvent) {
    if (tagStart !== -1) throw new Unusual();
    if (anchorStart === -1) return {};
    this.behind = anchorEnd;
    return { anchor: this.text.slice(anchorStart, anchorEnd) };
  }

  /** @returns whether there is a bracket: `[a: 1]` holds a mapping that has none */
  private enter({ start }: MappingEvent | SequenceEvent): boolean {
    const bracket = "[{".includes(this.text.charAt(start));
    this.behind = bracket ? start + 1 : start;
    return bracket;
  }

  /** Behind the bracket that closes it, or behind the last thing in it. */
  private leave(bracket: boolean): number {
    if (bracket) this.behind = this.find(CLOSING);
    return this.behind;
  }

  /** Offset behind what a pattern passes over from here; here, when it does not match. */
  private find(pattern: RegExp): number {
    pattern.lastIndex = this.behind;
    return pattern.test(this.text) ? pattern.lastIndex : this.behind;
  }
}

// Each passes over white space and comments first.
const COLON = /(?:\s|#.*$)*:/my;
const DASH = /(?:\s|#.*$)*-(?=\s|$)/my;
const CLOSING = /(?:[\s,]|#.*$)*[\]}]/my;
const BEFORE_BLOCK = /(?:\s|#.*$)*/my;

function isNothing(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart === -1;
}
