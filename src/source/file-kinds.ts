/** True for a persona in a file of its own, as its name says. */
export function isPersonaFile(file: string): boolean {
  return /\.persona\.(ya?ml|json)$/iu.test(file);
}
