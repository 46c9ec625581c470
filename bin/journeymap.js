#!/usr/bin/env node
import module from "node:module";

// From Node 22 on, compiled code is kept for the next run, which then starts in half the time.
module.enableCompileCache?.();
await import("../dist/journeymap.js");
