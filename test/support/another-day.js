// Loaded before the program (`node --import`): its clock is then more than a year ahead.
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + AHEAD);
    else super(...args);
  }
  static now() {
    return RealDate.now() + AHEAD;
  }
};
