import { message } from '../../errors.js';
import type { ExplainedLine, Explanation } from '../../workflows/explain-calc.js';
import { rowFields, rowWords } from './law.js';
import type { Block } from './view.js';

/** Each figure with its formula and the rows of the law behind it, then the readings that it depends on. */
export function explanationBlocks({ lines, dueDate, fine, assumptions }: Explanation): Block[] {
  return [
    ...lines.flatMap(lineBlocks),
    gap,
    { kind: 'heading', text: message('calc.explain.dueDate') },
    ...dueDate.flatMap(rowFields),
    ...(fine.length > 0 ? [gap, { kind: 'heading', text: message('calc.explain.fine') } as const] : []),
    ...fine.flatMap(rowFields),
    ...(assumptions.length > 0 ? [gap, { kind: 'heading', text: message('calc.explain.assumptions') } as const] : []),
    ...assumptions.map((row): Block => ({ kind: 'text', text: rowWords(row) })),
  ];
}

const gap: Block = { kind: 'verbatim', text: '' };

function lineBlocks({ line, capped, rows }: ExplainedLine): Block[] {
  const { programme, payer, base, ratePpm, amount } = line;
  return [
    gap,
    { kind: 'heading', text: message(`calc.explain.${payer}`, { programme }) },
    { kind: 'text', text: message('calc.explain.formula', { base, ratePpm, amount, capped }) },
    ...rows.flatMap(rowFields),
  ];
}
