import { expect, it } from "vitest";
import { withTelephones } from "../../src/views/telephones.ts";
import { journeyOf } from "../support/drawn.ts";

const journey = await journeyOf(`
journeymap: 1
title: תמיכה
lang: he
channels: { phone: "מוקד: +972 3-123 4567" }
stages:
  - name: שיחה
    channels: phone
    actions: [לחייג +97231234567 בבוקר, "ציון +5 (מתוך 10)", "+1 555 0100 או +1 555 0199"]
    opportunities: { text: שיחה חוזרת, link: "https://example.org/?call=+97231234567" }`);

it("keeps telephone numbers in one piece, from left to right", () => {
  const { channels, stages } = withTelephones(journey);
  expect(channels[0]?.name).toBe("מוקד: \u2066+972 3-123 4567\u2069");
  const [step] = stages[0]?.steps ?? [];
  expect(step?.actions).toEqual([
    "לחייג \u2066+97231234567\u2069 בבוקר",
    "ציון +5 (מתוך 10)",
    "\u2066+1 555 0100\u2069 או \u2066+1 555 0199\u2069",
  ]);
});

it("leaves addresses and the journey it is given alone", () => {
  const [opportunity] = withTelephones(journey).stages[0]?.steps[0]?.opportunities ?? [];
  expect(opportunity?.link).toBe("https://example.org/?call=+97231234567");
  expect(journey.channels[0]?.name).toBe("מוקד: +972 3-123 4567");
});
