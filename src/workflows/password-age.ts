/** A password that is older should be changed. */
const oldPasswordDays = 90;

const dayMs = 86_400_000;

/** @param since an instant, ISO 8601. @returns whole days from then until now, never less than none. */
export function daysSince(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / dayMs));
}

/** @returns whether a password of that age should be changed. @param days null where it is not known. */
export function isOldPassword(days: number | null): days is number {
  return days !== null && days > oldPasswordDays;
}
