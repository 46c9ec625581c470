const FEELINGS = ["calm", "worried", "annoyed", "relieved", "proud"];

/** A journey with so many steps in each of its stages; every text in it bears the step's number. */
export function longJourney(stepsOf: readonly number[]): string {
  let number = 0;
  const stages = stepsOf.map((count, stage) => {
    const steps = Array.from({ length: count }, () => {
      number += 1;
      const n = number;
      return {
        name: `Step no ${n}.`,
        actions: [`Fills in form ${n}.`, "Waits for an answer"],
        ...(n % 3 === 0 ? {} : { thoughts: `Why form ${n}.?` }),
        channels: ["web"],
        emotion: {
          jana: { score: ((n * 7) % 9) / 2 - 2, feeling: FEELINGS[n % FEELINGS.length] },
          ...(n % 4 === 0 ? {} : { omar: ((n * 5) % 5) - 2 }),
        },
        ...(n % 2 === 0 ? { pains: [{ text: `Form ${n}. is lost`, severity: 3 }] } : {}),
        ...(n % 5 === 0
          ? {
              opportunities: [
                { text: `Keep form ${n}.`, impact: 4, link: `https://example.org/${n}` },
              ],
            }
          : {}),
      };
    });
    return { name: `Stage ${stage + 1}`, goal: "To be done", steps };
  });
  return JSON.stringify({
    journeymap: 1,
    title: "Getting fibre at home",
    subtitle: "As it is today",
    owner: "CX team",
    date: "2026-05-04",
    personas: [
      { id: "jana", name: "Jana Wolff", role: "user", quote: "It should just work." },
      { id: "omar", name: "Omar Haddad" },
    ],
    research: [
      { id: "i", kind: "interview", title: "Twelve talks", link: "https://example.org/i" },
    ],
    stages,
  });
}
