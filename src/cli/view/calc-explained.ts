import { message } from '../../errors.js';
import type { Calculation } from '../../workflows/calc.js';
import { explainCalculation, type ExplainedLine, type Explanation } from '../../workflows/explain-calc.js';
import { rowFields, rowWords } from './law.js';
import type { Block } from './view.js';

/** What `--explain` adds to a calculation's document and page. */
export interface ExplainedView {
  readonly json: object;
  readonly blocks: readonly Block[];
}

/** Each figure with its formula and the rows of the law behind it, then the readings that it depends on. */
export function explainedView(calculation: Calculation): ExplainedView {
  const explanation = explainCalculation(calculation);
  return { json: explanationJson(explanation), blocks: explanationBlocks(explanation) };
}

function explanationBlocks({ lines, dueDate, fine, assumptions }: Explanation): Block[] {
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

function explanationJson({ lines, dueDate, fine, assumptions }: Explanation): object {
  return {
    explain: [
      ...lines.map(lineJson),
      { figure: 'dueDate', ...cited(dueDate) },
      ...(fine.length > 0 ? [{ figure: 'penalty', ...cited(fine) }] : []),
    ],
    assumptions,
  };
}

function lineJson({ figure, line, rows }: ExplainedLine): object {
  const { base, ratePpm, amount } = line;
  const [shownBase, shownAmount] = [base / 100, amount / 100];
  return {
    figure,
    formula: `${shownBase} × ${ratePpm} / 1000000 = ${shownAmount}`,
    base: shownBase,
    ratePpm,
    amount: shownAmount,
    ...cited(rows),
  };
}

function cited(rows: ExplainedLine['rows']): object {
  const joined = (field: 'article' | 'source'): string => [...new Set(rows.map((row) => row[field]))].join('; ');
  return { article: joined('article'), source: joined('source'), rows };
}
