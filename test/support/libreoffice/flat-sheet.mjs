// Writes a workbook as flat OpenDocument, which LibreOffice opens and saves as any other format.

const namespaces = ['office', 'style', 'table', 'text', 'number']
  .map((name) => {
    const kind = name === 'number' ? 'datastyle' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${kind}:1.0"`;
  })
  .join(' ');

/** How cells look: dates and times are numbers that look like dates and times. */
const looks = {
  date: '<number:date-style style:name="Ndate"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  longDate:
    '<number:date-style style:name="NlongDate"><number:day/><number:text> </number:text><number:month number:style="long" number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>',
  time: '<number:time-style style:name="Ntime"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
  rupiah:
    '<number:number-style style:name="Nrupiah"><number:text>Rp </number:text><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
  percent:
    '<number:percentage-style style:name="Npercent"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  eleven:
    '<number:number-style style:name="Neleven"><number:number number:decimal-places="0" number:min-integer-digits="11"/></number:number-style>',
};

const formulas = 'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');

/**
 * @param sheets `{ name, hidden, columns: ['hidden', …], rows: [{ cells, hidden: 'collapse' | 'filter' }, or cells alone] }`.
 * A cell is a text, a number, or `{ number, look }`, `{ date, look }`, `{ formula, … }`, `{ truth }`, `{ parts }`
 * (text of several looks), each with `down` and `right` where it is merged.
 */
export function flatWorkbook(sheets, { from1904 = false } = {}) {
  const styles = Object.entries(looks)
    .map(
      ([name, style]) =>
        `${style}<style:style style:name="${name}" style:family="table-cell" style:data-style-name="N${name}"/>`,
    )
    .join('');
  const start = from1904
    ? '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>'
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} ${formulas} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>${styles}
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="bold" style:family="text"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>${start}${sheets.map(table).join('')}</office:spreadsheet></office:body>
</office:document>`;
}

function table({ name, hidden = false, columns = [], rows }) {
  const wide = columns.map((look) => `<table:table-column${look === 'hidden' ? ' table:visibility="collapse"' : ''}/>`);
  return `<table:table table:name="${escaped(name)}" table:style-name="${hidden ? 'hidden' : 'shown'}">
${wide.join('')}${rows.map(row).join('\n')}</table:table>`;
}

function row(row) {
  const { cells, hidden } = Array.isArray(row) ? { cells: row } : row;
  return `<table:table-row${hidden ? ` table:visibility="${hidden}"` : ''}>${cells.map(cell).join('') || '<table:table-cell/>'}</table:table-row>`;
}

function cell(said) {
  const is = typeof said === 'object' ? said : typeof said === 'number' ? { number: said } : { text: said };
  const attributes = [
    ...(is.look ? [`table:style-name="${is.look}"`] : []),
    ...(is.down ? [`table:number-rows-spanned="${is.down}"`] : []),
    ...(is.right ? [`table:number-columns-spanned="${is.right}"`] : []),
    ...(is.down || is.right ? [`table:number-${is.down ? 'columns' : 'rows'}-spanned="1"`] : []),
    ...(is.formula ? [`table:formula="of:=${escaped(is.formula)}"`] : []),
    ...valueOf(is),
  ];
  const text = is.parts
    ? `<text:p>${is.parts.map((part) => `<text:span text:style-name="bold">${escaped(part)}</text:span>`).join('')}</text:p>`
    : is.text
      ? paragraphs(is.text)
      : '';
  return `<table:table-cell ${attributes.join(' ')}>${text}</table:table-cell>${'<table:covered-table-cell/>'.repeat((is.right ?? 1) - 1)}`;
}

function valueOf({ number, date, truth, look, text, parts }) {
  if (date !== undefined) return [`office:value-type="date" office:date-value="${date}"`];
  if (truth !== undefined) return [`office:value-type="boolean" office:boolean-value="${truth}"`];
  if (number !== undefined)
    return [`office:value-type="${look === 'percent' ? 'percentage' : 'float'}" office:value="${number}"`];
  return text || parts ? ['office:value-type="string"'] : [];
}
