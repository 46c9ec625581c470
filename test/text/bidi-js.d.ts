declare module "bidi-js" {
  /** The bidirectional algorithm for text of the Basic Multilingual Plane; it takes halves of others for letters. */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): { levels: Uint8Array };
  };
}
