import { message } from '../../errors.js';
import type { Calculation } from '../../workflows/calc.js';
import { explainCalculation, type ExplainedLine, type Explanation } from '../../workflows/explain-calc.js';
import { rowFields, rowWords } from './law-rows.js';
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

function explanationBlocks({ lines, wage, programmes, deferral, dueDate, fine, assumptions }: Explanation): Block[] {
  return [
    ...rowBlocks('calc.explain.wage', wage),
    ...rowBlocks('calc.explain.programmes', programmes),
    ...lines.flatMap(lineBlocks),
    ...rowBlocks('calc.explain.deferral', deferral),
    ...rowBlocks('calc.explain.dueDate', dueDate),
    ...rowBlocks('calc.explain.fine', fine),
    ...(assumptions.length > 0 ? [gap, { kind: 'heading', text: message('calc.explain.assumptions') } as const] : []),
    ...assumptions.flatMap((row): Block[] => (row.own ? rowFields(row) : [{ kind: 'text', text: rowWords(row) }])),
  ];
}

/** The rows behind one figure, under its name; nothing where the figure is not there. */
function rowBlocks(
  figure: `calc.explain.${'wage' | 'programmes' | 'deferral' | 'dueDate' | 'fine'}`,
  rows: Explanation['fine'],
): Block[] {
  return rows.length > 0 ? [gap, { kind: 'heading', text: message(figure) }, ...rows.flatMap(rowFields)] : [];
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

function explanationJson({ lines, wage, programmes, deferral, dueDate, fine, assumptions }: Explanation): object {
  return {
    explain: [
      ...(wage.length > 0 ? [{ figure: 'wage', ...cited(wage) }] : []),
      ...(programmes.length > 0 ? [{ figure: 'programmes', ...cited(programmes) }] : []),
      ...lines.map(lineJson),
      ...(deferral.length > 0 ? [{ figure: 'jpDeferral', ...cited(deferral) }] : []),
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
