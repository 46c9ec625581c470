import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type ParsedNode } from "yaml";
import { limits } from "./limits.ts";
import type { Range } from "./locate.ts";
import type { Problem } from "./source-document.ts";

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

export interface Converted {
  data: unknown;
  findings: Finding[];
  /** False when a limit was passed or an alias led nowhere: the data has holes then. */
  usable: boolean;
}

/**
 * The plain data of a document. Aliases are written out, as far as the limits allow; a key that
 * stands twice is reported, and so is `__proto__`; a key such as `constructor` is a key like any other.
 */
export function toData(document: Document.Parsed): Converted {
  const conversion = new Conversion();
  const data = conversion.value(document.contents, 0);
  return { data, findings: conversion.findings, usable: conversion.usable };
}

class Conversion {
  readonly findings: Finding[] = [];
  usable = true;
  private readonly anchors = new Map<string, ParsedNode>();
  private aliasDepth = 0;
  private aliasedValues = 0;

  value(node: ParsedNode | null, depth: number): unknown {
    if (!node || !this.usable) return null;
    if (isAlias(node)) return this.alias(node, depth);
    if (this.aliasDepth > 0) this.aliasedValues += 1;
    else if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (this.passesLimit(node, depth)) return null;
    if (isMap(node)) return this.mapping(node.items, depth);
    if (isSeq(node)) {
      if (node.items.length > limits.listLength) this.stop(node, LONG_LIST);
      return node.items.map((item) => (isPair(item) ? null : this.value(item, depth + 1)));
    }
    return typeof node.value === "string" ? this.text(node, node.value) : node.value;
  }

  private text(node: ParsedNode, value: string): string {
    if (value.length > limits.textLength) this.stop(node, LONG_TEXT);
    return withoutControls(value);
  }

  private alias(node: ParsedNode & { source: string }, depth: number): unknown {
    const target = this.anchors.get(node.source);
    if (!target) {
      this.stop(node, {
        code: "yaml-syntax",
        message: `\`*${node.source}\` refers to something that is not marked with \`&${node.source}\` before.`,
        help: "A text that starts with `*` must stand in quotes.",
      });
      return null;
    }
    this.aliasDepth += 1;
    const value = this.value(target, depth);
    this.aliasDepth -= 1;
    return value;
  }

  private mapping(
    pairs: { key: ParsedNode; value: ParsedNode | null }[],
    depth: number,
  ): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    if (pairs.length > limits.listLength && pairs[0]) this.stop(pairs[0].key, LONG_LIST);
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : "";
      this.checkName(name, key);
      if (name === PROTOTYPE) continue;
      if (entries.has(name) && this.aliasDepth === 0) this.reportDuplicate(name, key);
      if (isScalar(value) && value.value === null) this.reportHiddenColor(name, key, value);
      entries.set(name, this.value(value, depth + 1));
    }
    return Object.fromEntries(entries);
  }

  /** Names are shown like texts, but nothing can be left out of one: it would be another name. */
  private checkName(name: string, key: ParsedNode): void {
    if (name.length > limits.nameLength) this.stop(key, LONG_NAME);
    if (name === PROTOTYPE) this.findings.push({ ...NO_NAME, range: rangeOf(key) });
    if (withoutControls(name) === name) return;
    this.findings.push({ ...UNSEEN_NAME, range: rangeOf(key) });
  }

  /** `color: #7c3aed` is an empty field with a comment behind it. */
  private reportHiddenColor(name: string, key: ParsedNode, value: ParsedNode): void {
    const comment = value.comment ?? "";
    if (!/^([0-9a-f]{3}|[0-9a-f]{6})$/i.test(comment)) return;
    this.findings.push({
      code: "wrong-value",
      message: `What starts with # is a comment, so \`${name}\` is empty.`,
      help: `A colour must stand in quotes: "#${comment}"`,
      range: rangeOf(key),
    });
  }

  private reportDuplicate(name: string, key: ParsedNode): void {
    this.findings.push({
      code: "yaml-duplicate-key",
      message: `\`${name}\` stands here a second time.`,
      help: "Keep one of them. Several values go into one list.",
      range: rangeOf(key),
    });
  }

  private passesLimit(node: ParsedNode, depth: number): boolean {
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

  private stop(node: ParsedNode, problem: Problem): void {
    this.usable = false;
    this.findings.push({ ...problem, range: rangeOf(node) });
  }
}

function rangeOf(node: ParsedNode): Range {
  return { start: node.range[0], end: node.range[1] };
}

/** Characters that neither show nor may stand in XML or HTML; line breaks and tabs stay. */
const CONTROLS = /(?![\t\n\r])[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
