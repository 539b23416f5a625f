/** A day that does not pass: next year's page would call a contact outdated. */
{
  const NOW = Date.parse('2026-11-22T12:00:00Z');
  const PassingDate = Date;
  window.Date = class extends PassingDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [NOW]));
    }
    static now() {
      return NOW;
    }
  };
}
