// The least that any program with these libraries does: it reads a journey, and draws nothing.
import { readFileSync } from "node:fs";
import { Command } from "commander";
import Handlebars from "handlebars/runtime";
import { load } from "js-yaml";
import * as z from "zod/mini";

const [file = ""] = new Command().argument("<file>").parse().args;
const journey = z.looseObject({ title: z.unknown() }).parse(load(readFileSync(file, "utf8")));
process.stdout.write(Handlebars.escapeExpression(String(journey.title)));
