/** A password that is older should be changed. */
export const oldPasswordDays = 90;

const dayMs = 86_400_000;

/** @param since an instant, ISO 8601. @returns whole days from then until now, never less than none. */
export function daysSince(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / dayMs));
}
