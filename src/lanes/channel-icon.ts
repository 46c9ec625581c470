import type { Channel } from "../journey/journey.ts";

/** Icons for channels that name none, by a word of their id. */
const BY_WORD: readonly (readonly [icon: string, words: readonly string[]])[] = [
  ["globe", ["web", "website", "site", "online", "portal", "sito", "www", "internet"]],
  ["mail", ["email", "mail", "e-mail", "newsletter"]],
  ["phone", ["phone", "call", "telephone", "telefon", "telefono", "hotline", "ivr", "callcenter"]],
  ["smartphone", ["app", "mobile", "sms", "aplikacja", "aplicatie"]],
  ["message-circle", ["chat", "chatbot", "messenger", "whatsapp", "wechat", "messaging"]],
  ["store", ["store", "shop", "branch", "negozio", "showroom", "sklep", "magazin", "counter"]],
  ["users", ["social", "community", "forum", "peers", "facebook", "instagram"]],
  ["file-text", ["letter", "post", "document", "contract", "form", "invoice"]],
  ["truck", ["delivery", "courier", "field", "technician"]],
  ["video", ["video", "demo", "webinar", "call-video"]],
  ["map-pin", ["visit", "meeting", "onsite", "on-site", "in-person"]],
  ["calendar", ["event", "fair", "conference"]],
  ["newspaper", ["press", "media", "blog", "review", "reviews"]],
  ["megaphone", ["ad", "ads", "advertising", "campaign"]],
];

/** The icon that the file names for a channel, else one that fits its id, else a plain one. */
export function channelIcon(channel: Channel): string {
  if (channel.icon !== undefined) return channel.icon;
  const words = channel.id.split(/[._-]+/);
  const match = BY_WORD.find(([, known]) => words.some((word) => known.includes(word)));
  return match ? match[0] : "touchpoint";
}
