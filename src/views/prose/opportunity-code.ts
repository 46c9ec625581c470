/** What an opportunity is cited by; numbers count from 1 in the order of the file. */
export function opportunityCode(number: number): string {
  return `O${number}`;
}
