import type { Exchange } from '../test/support/recorder.js';

/** @returns what judges one exchange; each fault as `GET /company 200: answer body.name …`. */
export function openJudge(): Promise<(exchange: Exchange) => Promise<string[]>>;
