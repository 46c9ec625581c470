#!/usr/bin/env node
import "../dist/journeymap.js";
