/** What a person or a session proves itself with; what a portal tells only once, to be written down, is not among them. */
const names = ['password', 'currentPassword', 'newPassword', 'accessToken', 'refreshToken', 'recoveryCode'];

/** @param value a body of a request or an answer. @returns the secrets in it. */
export function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const members = new Map<string, unknown>(Object.entries(value));
  return names.map((name) => members.get(name)).filter((secret) => typeof secret === 'string');
}
