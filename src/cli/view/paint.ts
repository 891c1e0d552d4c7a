import type { Tone } from './view.js';

/** Colours, or nothing where they are not wanted. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  tone(text: string, tone: Tone | undefined): string;
}

const plain: Paint = { bold: (text) => text, dim: (text) => text, tone: (text) => text };

/** @returns the painter of a stream: chalk's, loaded only where colours are shown. */
export async function painter(colours: boolean): Promise<Paint> {
  if (!colours) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const tones = { good: chalk.green, warn: chalk.yellow, bad: chalk.red, dim: chalk.dim };
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    tone: (text, tone) => (tone ? tones[tone](text) : text),
  };
}
