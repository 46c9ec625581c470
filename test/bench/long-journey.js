// A journey as long as one wants, with the usual lanes.

/** @returns its YAML */
export function longJourney(steps) {
  const stages = Array.from({ length: Math.ceil(steps / 10) }, (_, stage) => {
    const own = Array.from(
      { length: Math.min(10, steps - 10 * stage) },
      (_, step) => `
      - name: Step ${10 * stage + step + 1}
        actions: Compares the offers that came in and asks about the delivery
        thoughts: Will number ${10 * stage + step + 1} be here in time?
        pains: The answer takes more than a week
        opportunities: Say beforehand how long it takes
        emotion: ${(step % 5) - 2}`,
    );
    return `
  - name: Stage ${stage + 1}
    steps:${own.join("")}`;
  });
  return `journeymap: 1\ntitle: A long way\npersonas: [Ana]\nstages:${stages.join("")}\n`;
}
