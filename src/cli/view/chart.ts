/** One bar: what it is of, how long it is (not negative), and its figure as a person reads it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const gap = '  ';
/** A bar shorter than this says less than its figure does. */
const leastBar = 4;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar chart of text, from zero to the largest value.
 * @param width of the terminal, in characters; where it leaves no room for bars, labels and figures stand alone.
 * @returns a line for each row.
 */
export function barChart(rows: readonly Bar[], width: number): string[] {
  const most = Math.max(...rows.map(({ value }) => value), 0);
  const labels = Math.max(...rows.map(({ label }) => label.length), 0);
  const texts = Math.max(...rows.map(({ text }) => text.length), 0);
  const room = width - labels - texts - 2 * gap.length;
  return rows.map(({ label, value, text }) => {
    const parts = [label.padEnd(labels), text.padStart(texts)];
    if (room >= leastBar) parts.splice(1, 0, bar(most === 0 ? 0 : value / most, room).padEnd(room));
    return parts.join(gap);
  });
}

/** @param share of the room that the bar takes, 0 to 1. */
function bar(share: number, room: number): string {
  const length = Math.round(share * room * 8);
  return '█'.repeat(Math.floor(length / 8)) + (eighths[length % 8] ?? '');
}
