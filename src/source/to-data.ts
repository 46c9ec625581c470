import { cutText, cutTextFinding } from "./cut-text.ts";
import { limits } from "./limits.ts";
import type { Range } from "./locate.ts";
import type { Problem } from "./source-document.ts";
import {
  rangeOf,
  type YamlAlias,
  type YamlMapping,
  type YamlNode,
  type YamlPair,
  type YamlScalar,
  type YamlSequence,
} from "./yaml-node.ts";

/** A problem, and the stretch of text it is about. */
export interface Finding extends Problem {
  range: Range;
}

const LONG_TEXT: Problem = {
  code: "file-too-large",
  message: `A text may have no more than ${limits.textLength} characters.`,
  help: "Shorten it: nobody reads that much on a map.",
};

const LONG_LIST: Problem = {
  code: "file-too-large",
  message: `A list may have no more than ${limits.listLength} items.`,
  help: "Split the journey into several.",
};

const LONG_NAME: Problem = {
  code: "file-too-large",
  message: `The name of a field may have no more than ${limits.nameLength} characters.`,
};

/** Behind the name of a field. */
const COLOR_IN_COMMENT = /[ \t]*:[ \t]+#([0-9a-f]{3}|[0-9a-f]{6})[ \t]*$/imy;

/** Behind a text, without a space between `#` and the first word of it. */
const GLUED_COMMENT = /([ \t]+)(#[^\s#!].*)/y;

const CUT_BY_COMMENT: Problem = {
  code: "comment-in-text",
  severity: "warning",
  message: "This is a comment, so the text ends before it.",
  help: "If it is part of the text, put the whole text in quotes; if not, write a space behind #.",
};

/** Left out by the library that checks, without a word. */
const PROTOTYPE = "__proto__";

const NO_NAME: Problem = {
  code: "wrong-value",
  message: `\`${PROTOTYPE}\` cannot be the name of a field.`,
  help: "Choose another name.",
};

const UNSEEN_NAME: Problem = {
  code: "wrong-value",
  message: "The name of this field has a character in it that cannot be shown.",
  help: "Write it again by hand.",
};

/** A field, with its text where a comma had cut it. */
interface MeantPair extends YamlPair {
  text?: string;
}

export interface Converted {
  data: unknown;
  findings: Finding[];
  /** False when a limit was passed or an alias led nowhere: the data has holes then. */
  usable: boolean;
}

/**
 * The plain data of a document. Aliases are written out, as far as the limits allow; a key that
 * stands twice is reported, and so is `__proto__`; a key such as `constructor` is a key like any other.
 * A text that a comma in braces cut is reported, and read as it was meant.
 *
 * @param source the text that holds the nodes
 */
export function toData(contents: YamlNode | null, source: string): Converted {
  const conversion = new Conversion(source);
  const data = conversion.value(contents, 0);
  return { data, findings: conversion.findings, usable: conversion.usable };
}

class Conversion {
  readonly findings: Finding[] = [];
  usable = true;
  private readonly anchors = new Map<string, YamlNode>();
  private aliasDepth = 0;
  private aliasedValues = 0;
  /** Above 0 inside a field that begins with `x-`: what stands there is the user's own. */
  private ownDepth = 0;

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  value(node: YamlNode | null, depth: number): unknown {
    if (!node || !this.usable) return null;
    if (node.kind === "alias") return this.alias(node, depth);
    if (this.aliasDepth > 0) this.aliasedValues += 1;
    else if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (this.passesLimit(node, depth)) return null;
    if (node.kind === "mapping") return this.mapping(node, depth);
    if (node.kind === "sequence") return this.sequence(node, depth);
    return typeof node.value === "string" ? this.text(node, node.value) : node.value;
  }

  private sequence(node: YamlSequence, depth: number): unknown[] {
    if (node.items.length > limits.listLength) this.stop(node, LONG_LIST);
    return node.items.map((item) => this.value(item, depth + 1));
  }

  private text(node: YamlScalar, value: string): string {
    if (value.length > limits.textLength) this.stop(node, LONG_TEXT);
    if (node.plain && this.aliasDepth === 0) this.reportCutByComment(node);
    return withoutControls(value);
  }

  private alias(node: YamlAlias, depth: number): unknown {
    const target = this.anchors.get(node.name);
    if (!target) {
      this.stop(node, {
        code: "yaml-syntax",
        message: `\`*${node.name}\` refers to something that is not marked with \`&${node.name}\` before.`,
        help: "A text that starts with `*` must stand in quotes.",
      });
      return null;
    }
    this.aliasDepth += 1;
    const value = this.value(target, depth);
    this.aliasDepth -= 1;
    return value;
  }

  private mapping({ pairs, inBraces }: YamlMapping, depth: number): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (pairs.length > limits.listLength && pairs[0]) this.stop(pairs[0].key, LONG_LIST);
    const meant: Iterable<MeantPair> = inBraces ? this.rejoined(pairs) : pairs;
    for (const { key, value, text } of meant) {
      const name = String(key.value);
      this.checkName(name, key);
      if (name === PROTOTYPE) continue;
      if (entries.has(name) && this.aliasDepth === 0) this.reportDuplicate(name, key);
      if (value?.kind === "scalar" && value.value === null) this.reportHiddenColor(name, key);
      entries.set(name, text ?? this.field(name, value, depth + 1));
    }
    return Object.fromEntries(entries);
  }

  private field(name: string, value: YamlNode | null, depth: number): unknown {
    const own = name.startsWith("x-") ? 1 : 0;
    this.ownDepth += own;
    const data = this.value(value, depth);
    this.ownDepth -= own;
    return data;
  }

  /** The fields that are meant, with the texts that commas cut put together again. */
  private *rejoined(pairs: readonly YamlPair[]): Generator<MeantPair> {
    for (let index = 0; index < pairs.length; index += 1) {
      const pair = pairs[index];
      if (!pair) continue;
      const cut = this.ownDepth === 0 ? cutText(this.source, pairs, index) : undefined;
      if (cut && this.aliasDepth === 0) this.findings.push(cutTextFinding(cut));
      yield cut ? { ...pair, text: withoutControls(cut.text) } : pair;
      index += cut?.pieces ?? 0;
    }
  }

  /** Names are shown like texts, but nothing can be left out of one: it would be another name. */
  private checkName(name: string, key: YamlScalar): void {
    if (name.length > limits.nameLength) this.stop(key, LONG_NAME);
    if (name === PROTOTYPE) this.findings.push({ ...NO_NAME, range: rangeOf(key) });
    if (withoutControls(name) === name) return;
    this.findings.push({ ...UNSEEN_NAME, range: rangeOf(key) });
  }

  /** `color: #7c3aed` is an empty field with a comment behind it. */
  private reportHiddenColor(name: string, key: YamlScalar): void {
    COLOR_IN_COMMENT.lastIndex = key.end;
    const color = COLOR_IN_COMMENT.exec(this.source)?.[1];
    if (color === undefined) return;
    this.findings.push({
      code: "wrong-value",
      message: `What starts with # is a comment, so \`${name}\` is empty.`,
      help: `A colour must stand in quotes: "#${color}"`,
      range: rangeOf(key),
    });
  }

  /** `Ticket #5` is `Ticket` with a comment behind it; people set a space between `#` and a comment. */
  private reportCutByComment({ end }: YamlScalar): void {
    GLUED_COMMENT.lastIndex = end;
    const [, space = "", comment] = GLUED_COMMENT.exec(this.source) ?? [];
    if (comment === undefined) return;
    const start = end + space.length;
    this.findings.push({ ...CUT_BY_COMMENT, range: { start, end: start + comment.length } });
  }

  private reportDuplicate(name: string, key: YamlScalar): void {
    this.findings.push({
      code: "yaml-duplicate-key",
      message: `\`${name}\` stands here a second time.`,
      help: "Keep one of them. Several values go into one list.",
      range: rangeOf(key),
    });
  }

  private passesLimit(node: YamlNode, depth: number): boolean {
    if (depth > limits.depth) {
      this.stop(node, {
        code: "yaml-too-deep",
        message: `Lists and fields are nested more than ${limits.depth} deep here.`,
      });
    } else if (this.aliasedValues > limits.aliasedValues) {
      this.stop(node, {
        code: "yaml-too-many-aliases",
        message: `The aliases of this file stand for more than ${limits.aliasedValues} values.`,
        help: "Write the values out, or split the file.",
      });
    }
    return !this.usable;
  }

  private stop(node: YamlNode, problem: Problem): void {
    this.usable = false;
    this.findings.push({ ...problem, range: rangeOf(node) });
  }
}

/** Leaves out what neither shows nor may stand in XML or HTML; line breaks and tabs stay. */
function withoutControls(text: string): string {
  if (/^[\t\n\r -~\u00a0-\ud7ff]*$/.test(text)) return text;
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "");
}
